package org.bellbuoy.advisories.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.CaseMaterial;
import org.bellbuoy.advisories.DraftAdvisory;
import org.bellbuoy.advisories.NewAdvisory;
import org.bellbuoy.advisories.Particulars;
import org.bellbuoy.advisories.SectionName;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.Signpost;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.Choice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of advisories, and beginning a new one from a case.
@Controller
class AdvisoryListPages implements Signpost {

  private static final Duration PRELIMINARY = Duration.ofDays(7);

  private final DeskFrames frames;
  private final Advisories advisories;
  private final CaseMaterial material;
  private final DraftAdvisory drafting;
  private final Clock clock;

  AdvisoryListPages(
      DeskFrames frames,
      Advisories advisories,
      CaseMaterial material,
      DraftAdvisory drafting,
      Clock clock) {
    this.frames = frames;
    this.advisories = advisories;
    this.material = material;
    this.drafting = drafting;
    this.clock = clock;
  }

  @Override
  public Place place() {
    return new Place(30, "Advisories", "/advisories", Permission.READ_CASE);
  }

  @GetMapping("/advisories")
  @Needs(Permission.READ_CASE)
  Page list(Viewer viewer, HttpServletRequest request) {
    List<AdvisoryLine> lines =
        advisories.list(viewer).stream()
            .map(advisory -> AdvisoryLine.of(advisory, clock.instant()))
            .toList();
    return Page.of(
        "advisories/desk/list", Map.of("frame", frames.of(request, "Advisories"), "lines", lines));
  }

  @GetMapping("/advisories/new")
  @Needs(Permission.DRAFT_ADVISORY)
  Page form(Viewer viewer, HttpServletRequest request, @RequestParam("case") String code) {
    CaseFile file = material.file(viewer, code);
    List<Choice> kinds =
        Stream.of(AdvisoryKind.values())
            .map(kind -> Choice.of(kind.name(), Stance.kind(kind)))
            .toList();
    return Page.of(
        "advisories/desk/new",
        Map.of("frame", frames.of(request, "New advisory"), "file", file, "kinds", kinds));
  }

  @PostMapping("/advisories")
  @Needs(Permission.DRAFT_ADVISORY)
  SeeOther draft(
      Viewer viewer,
      @RequestParam("case") String code,
      @RequestParam(defaultValue = "") String kind) {
    Reading reading = new Reading();
    AdvisoryKind chosen =
        reading.choice("kind", kind, AdvisoryKind.class).orElse(AdvisoryKind.RELEASE);
    reading.finish();
    AdvisoryId id = drafting.draft(viewer, from(viewer, material.file(viewer, code), chosen));
    return new SeeOther("/advisories/" + advisories.get(viewer, id).code());
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
        kind, file.embargo(), file.id().value(), Map.of(SectionName.TITLE, file.title()), said);
  }
}
