package org.bellbuoy.obligations.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.kernel.Slice;
import org.bellbuoy.obligations.ObligationFile;
import org.bellbuoy.obligations.ObligationKind;
import org.bellbuoy.obligations.Obligations;
import org.bellbuoy.obligations.OpenObligation;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.Part;
import org.bellbuoy.web.PartOf;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.FormErrors;
import org.bellbuoy.web.page.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What laws ask, over all cases one may know of and in one of them.
@PartOf(Part.LEGAL_DUTIES)
@Controller
class ObligationListPages {

  private final DeskFrames frames;
  private final Cases cases;
  private final Obligations obligations;
  private final ObligationViews views;
  private final OpenObligation open;
  private final Authority authority;

  ObligationListPages(
      DeskFrames frames,
      Cases cases,
      Obligations obligations,
      ObligationViews views,
      OpenObligation open,
      Authority authority) {
    this.frames = frames;
    this.cases = cases;
    this.obligations = obligations;
    this.views = views;
    this.open = open;
    this.authority = authority;
  }

  @GetMapping("/obligations")
  @Needs(Permission.MEET_LAW)
  Page all(Viewer viewer, HttpServletRequest request, Portion portion) {
    Slice<ObligationFile> found = obligations.all(viewer, portion);
    List<ObligationLine> lines = views.lines(found.items());
    String older = found.cursor().map(next -> "/obligations?after=" + next).orElse(null);
    String newer = portion.after() == null ? null : "/obligations";
    return Page.of(
        "obligations/desk/all",
        Map.of(
            "frame",
            frames.of(request, "What laws ask"),
            "lines",
            lines,
            "laws",
            obligations.statutes(viewer),
            "paging",
            new Paging(lines.size() + " shown", newer, older)));
  }

  @GetMapping("/cases/{code}/obligations")
  @Needs(Permission.READ_CASE)
  Page list(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    return page(viewer, request, code, Map.of(), FormErrors.none());
  }

  @PostMapping("/cases/{code}/obligations")
  @Needs(Permission.MEET_LAW)
  Answer open(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    return SentForm.taken(
        () -> new SeeOther("/cases/" + code + "/obligations/" + opened(viewer, code, typed)),
        errors -> page(viewer, request, code, typed, errors));
  }

  private String opened(Viewer viewer, String code, Map<String, String> typed) {
    Reading reading = new Reading();
    var kind = reading.choice("kind", typed.get("kind"), ObligationKind.class);
    var aware = LegalInstant.read(reading, "awareAt", typed);
    String _ = reading.block("evidence", typed.get("evidence"), OpenObligation.MOST);
    reading.finish();
    return open.open(viewer, code, kind.orElseThrow(), aware, typed.get("evidence"));
  }

  private Page page(
      Viewer viewer,
      HttpServletRequest request,
      String code,
      Map<String, String> typed,
      FormErrors errors) {
    CaseFile file = cases.get(viewer, code);
    Map<String, Object> model = new HashMap<>();
    model.put("frame", frames.of(request, "What laws ask in " + file.code()));
    model.put("file", file);
    model.put("lines", views.lines(obligations.of(viewer, file)));
    model.put("kinds", kinds(viewer));
    model.put("opens", authority.may(viewer, Permission.MEET_LAW, file.embargo().value()));
    model.put("typed", typed);
    model.put("errors", errors);
    return Page.of("obligations/desk/list", model);
  }

  private List<Choice> kinds(Viewer viewer) {
    return obligations.kinds(viewer).stream()
        .map(kind -> Choice.of(kind.name(), kind.law().words() + ": " + kind.words()))
        .toList();
  }
}
