package org.bellbuoy.advisories.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.Beginnings;
import org.bellbuoy.advisories.CaseMaterial;
import org.bellbuoy.advisories.DraftAdvisory;
import org.bellbuoy.advisories.DraftTemplates;
import org.bellbuoy.advisories.Lineage;
import org.bellbuoy.advisories.NewAdvisory;
import org.bellbuoy.advisories.Particulars;
import org.bellbuoy.advisories.SectionName;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.kernel.Slice;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.Signpost;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.FormErrors;
import org.bellbuoy.web.page.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of advisories, and beginning a new one from a case.
@Controller
class AdvisoryListPages implements Signpost {

  private static final int MOST = 60;
  private static final Duration PRELIMINARY = Duration.ofDays(7);

  private final DeskFrames frames;
  private final Advisories advisories;
  private final CaseMaterial material;
  private final DraftAdvisory drafting;
  private final Beginnings beginnings;
  private final Lineage lineage;
  private final DraftTemplates templates;
  private final Authority authority;
  private final Clock clock;

  AdvisoryListPages(
      DeskFrames frames,
      Advisories advisories,
      CaseMaterial material,
      DraftAdvisory drafting,
      Beginnings beginnings,
      Lineage lineage,
      DraftTemplates templates,
      Authority authority,
      Clock clock) {
    this.frames = frames;
    this.advisories = advisories;
    this.material = material;
    this.drafting = drafting;
    this.beginnings = beginnings;
    this.lineage = lineage;
    this.templates = templates;
    this.authority = authority;
    this.clock = clock;
  }

  @Override
  public Place place() {
    return new Place(30, "Advisories", "/advisories", Permission.READ_CASE);
  }

  @GetMapping("/advisories")
  @Needs(Permission.READ_CASE)
  Page list(Viewer viewer, HttpServletRequest request, Portion portion) {
    Slice<AdvisoryLine> slice =
        advisories.list(viewer, portion).map(each -> AdvisoryLine.of(each, clock.instant()));
    String older = slice.cursor().map(next -> "/advisories?after=" + next).orElse(null);
    String newer = portion.after() == null ? null : "/advisories";
    return Page.of(
        "advisories/desk/list",
        Map.of(
            "frame",
            frames.of(request, "Advisories"),
            "lines",
            slice.items(),
            "paging",
            new Paging(slice.items().size() + " advisories", newer, older),
            "imports",
            authority.may(viewer, Permission.IMPORT)));
  }

  @GetMapping("/advisories/new")
  @Needs(Permission.DRAFT_ADVISORY)
  Page form(
      Viewer viewer,
      HttpServletRequest request,
      @RequestParam("case") String code,
      @RequestParam(defaultValue = "") String like,
      @RequestParam(defaultValue = "RELEASE") String kind) {
    Map<String, String> begun = Map.of("like", like, "kind", kind);
    return form(viewer, request, code, begun, FormErrors.none());
  }

  private Page form(
      Viewer viewer,
      HttpServletRequest request,
      String code,
      Map<String, String> typed,
      FormErrors errors) {
    CaseFile file = material.file(viewer, code);
    List<Choice> kinds =
        Stream.of(AdvisoryKind.values())
            .map(kind -> Choice.of(kind.name(), Stance.kind(kind)))
            .toList();
    Stream<Choice> kept =
        templates.all(viewer).stream()
            .map(template -> Choice.of(template.code(), template.words().name()));
    List<Choice> offered =
        Stream.concat(Stream.of(Choice.of("", "Only what the case knows")), kept).toList();
    return Page.of(
        "advisories/desk/new",
        Map.of(
            "frame",
            frames.of(request, "New advisory"),
            "file",
            file,
            "kinds",
            kinds,
            "templates",
            offered,
            "typed",
            typed,
            "errors",
            errors));
  }

  @PostMapping("/advisories")
  @Needs(Permission.DRAFT_ADVISORY)
  Answer draft(
      Viewer viewer,
      HttpServletRequest request,
      @RequestParam("case") String code,
      @RequestParam Map<String, String> typed) {
    Start start =
        new Start(
            code,
            typed.getOrDefault("kind", ""),
            typed.getOrDefault("template", ""),
            typed.getOrDefault("like", ""));
    return SentForm.taken(
        () -> draft(viewer, start), errors -> form(viewer, request, code, typed, errors));
  }

  /// What a new draft starts from.
  ///
  /// @param template the code of a template, or empty
  /// @param like the number or code of an advisory, or empty
  record Start(String caseCode, String kind, String template, String like) {}

  SeeOther draft(Viewer viewer, Start start) {
    Reading reading = new Reading();
    AdvisoryKind chosen =
        reading.choice("kind", start.kind(), AdvisoryKind.class).orElse(AdvisoryKind.RELEASE);
    reading.optionalLine("template", start.template(), MOST);
    reading.optionalLine("like", start.like(), MOST);
    reading.finish();
    NewAdvisory plain = from(viewer, material.file(viewer, start.caseCode()), chosen);
    NewAdvisory whole = beginnings.with(viewer, plain, start.template(), start.like());
    String code = advisories.get(viewer, drafting.draft(viewer, whole)).code();
    String began = start.template().isBlank() ? start.like().strip() : "";
    return new SeeOther(
        "/advisories/"
            + code
            + (began.isEmpty() ? "" : "?began=" + URLEncoder.encode(began, UTF_8)));
  }

  private NewAdvisory from(Viewer viewer, CaseFile file, AdvisoryKind kind) {
    Particulars said =
        switch (kind) {
          case RELEASE -> Particulars.about(material.facts(viewer, file));
          case THREAT -> Particulars.about(List.of());
          case PRELIMINARY, PRE_FIX ->
              Particulars.about(material.facts(viewer, file))
                  .interim(clock.instant().plus(PRELIMINARY));
        };
    return new NewAdvisory(
        kind,
        file.embargo(),
        file.id().value(),
        Map.of(SectionName.TITLE, file.title()),
        said.referring(lineage.references(viewer, file)));
  }
}
