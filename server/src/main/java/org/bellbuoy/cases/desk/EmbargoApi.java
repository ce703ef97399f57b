package org.bellbuoy.cases.desk;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.embargo.Ending;
import org.bellbuoy.embargo.ExtensionBasis;
import org.bellbuoy.embargo.Leak;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.FieldNames;
import org.bellbuoy.web.IfMatch;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The embargo of a case for programs: its dates, who may know, leaks.
@RestController
@RequestMapping("/api/v1/cases/{code}")
class EmbargoApi {

  private final Cases cases;
  private final EmbargoViews views;
  private final EmbargoDeeds deeds;

  EmbargoApi(Cases cases, EmbargoViews views, EmbargoDeeds deeds) {
    this.cases = cases;
    this.views = views;
    this.deeds = deeds;
  }

  @GetMapping("/embargo")
  @Needs(Permission.READ_CASE)
  ResponseEntity<EmbargoAnswer> get(Viewer viewer, @PathVariable String code) {
    return answer(viewer, code);
  }

  @PostMapping("/embargo/proposal")
  @Needs(Permission.LEAD_CASE)
  ResponseEntity<EmbargoAnswer> propose(
      Viewer viewer,
      @PathVariable String code,
      @RequestHeader(name = "If-Match", required = false) @Nullable String version,
      @RequestBody NewEnd asked) {
    deeds.propose(viewer, cases.get(viewer, code), asked.typed(version));
    return answer(viewer, code);
  }

  @PostMapping("/embargo/agreement")
  @Needs(Permission.LEAD_CASE)
  ResponseEntity<EmbargoAnswer> agree(
      Viewer viewer,
      @PathVariable String code,
      @RequestHeader(name = "If-Match", required = false) @Nullable String version) {
    deeds.agree(viewer, cases.get(viewer, code), typed(version));
    return answer(viewer, code);
  }

  @PostMapping("/embargo/extension")
  @Needs(Permission.LEAD_CASE)
  ResponseEntity<EmbargoAnswer> extend(
      Viewer viewer,
      @PathVariable String code,
      @RequestHeader(name = "If-Match", required = false) @Nullable String version,
      @RequestBody NewExtension asked) {
    deeds.extend(viewer, cases.get(viewer, code), asked.typed(version));
    return answer(viewer, code);
  }

  @PostMapping("/embargo/confirmation")
  @Needs(Permission.CONFIRM_EXTENSION)
  ResponseEntity<EmbargoAnswer> confirm(Viewer viewer, @PathVariable String code) {
    deeds.confirm(viewer, cases.get(viewer, code));
    return answer(viewer, code);
  }

  @PostMapping("/embargo/end")
  @Needs(Permission.LEAD_CASE)
  ResponseEntity<EmbargoAnswer> end(
      Viewer viewer,
      @PathVariable String code,
      @RequestHeader(name = "If-Match", required = false) @Nullable String version,
      @RequestBody NewEnding asked) {
    Map<String, String> typed = new HashMap<>(typed(version));
    typed.put("why", asked.why().name());
    deeds.end(viewer, cases.get(viewer, code), typed);
    return answer(viewer, code);
  }

  @PutMapping("/embargo/outside-deadline")
  @Needs(Permission.WORK_CASE)
  ResponseEntity<EmbargoAnswer> note(
      Viewer viewer, @PathVariable String code, @RequestBody OutsideMoment asked) {
    Map<String, String> typed =
        Map.of(
            "until",
            asked.until(),
            "until-zone",
            asked.zone(),
            "whose",
            asked.report() == null ? "" : asked.report());
    CaseFile file = cases.get(viewer, code);
    FieldNames.renamed(
        "until-zone",
        "zone",
        () -> FieldNames.renamed("whose", "report", () -> deeds.note(viewer, file, typed)));
    return answer(viewer, code);
  }

  @DeleteMapping("/embargo/outside-deadline")
  @Needs(Permission.WORK_CASE)
  ResponseEntity<EmbargoAnswer> drop(Viewer viewer, @PathVariable String code) {
    deeds.drop(viewer, cases.get(viewer, code));
    return answer(viewer, code);
  }

  @PutMapping("/circle/{person}")
  @Needs(Permission.WORK_CASE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void letIn(Viewer viewer, @PathVariable String code, @PathVariable String person) {
    deeds.letIn(viewer, cases.get(viewer, code), Map.of("person", person));
  }

  @DeleteMapping("/circle/{person}")
  @Needs(Permission.READ_CASE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void takeOut(Viewer viewer, @PathVariable String code, @PathVariable String person) {
    deeds.takeOut(viewer, cases.get(viewer, code), Map.of("person", person));
  }

  @PostMapping("/leaks")
  @Needs(Permission.READ_CASE)
  ResponseEntity<EmbargoAnswer> leak(
      Viewer viewer, @PathVariable String code, @RequestBody NewLeak asked) {
    deeds.leak(viewer, cases.get(viewer, code), Map.of("seen", asked.seen()));
    return answer(viewer, code);
  }

  @PostMapping("/leaks/{leak}/decision")
  @Needs(Permission.LEAD_CASE)
  ResponseEntity<EmbargoAnswer> decide(
      Viewer viewer,
      @PathVariable String code,
      @PathVariable String leak,
      @RequestBody NewDecision asked) {
    Map<String, String> typed = Map.of("leak", leak, "as", asked.as().name());
    deeds.decide(viewer, cases.get(viewer, code), typed);
    return answer(viewer, code);
  }

  private ResponseEntity<EmbargoAnswer> answer(Viewer viewer, String code) {
    EmbargoView view = views.of(viewer, cases.get(viewer, code));
    return ResponseEntity.ok().eTag(IfMatch.tag(view.version())).body(EmbargoAnswer.of(view));
  }

  private static Map<String, String> typed(@Nullable String version) {
    return Map.of("version", String.valueOf(IfMatch.version(version)));
  }

  /// An embargo as the API shows it.
  record EmbargoAnswer(
      String state,
      @Nullable String end,
      @Nullable Instant outsideDeadline,
      boolean broken,
      List<EmbargoView.Member> circle,
      List<EmbargoView.OfferLine> offers,
      List<EmbargoView.PartyLine> parties,
      List<EmbargoView.NoticeLine> notices,
      List<EmbargoView.LeakLine> leaks) {

    static EmbargoAnswer of(EmbargoView view) {
      return new EmbargoAnswer(
          view.state(),
          view.end(),
          view.outside(),
          view.broken(),
          view.circle(),
          view.offers(),
          view.parties(),
          view.notices(),
          view.leaks());
    }
  }

  /// A moment: the clock on a wall, and the zone it hangs in.
  record NewEnd(String end, String zone) {
    Map<String, String> typed(@Nullable String version) {
      return Map.of("version", String.valueOf(IfMatch.version(version)), "end", end, "zone", zone);
    }
  }

  /// The moment after which the other side keeps silent no more.
  record OutsideMoment(String until, String zone, @Nullable String report) {}

  /// A later moment, and why.
  record NewExtension(String end, String zone, ExtensionBasis basis, @Nullable String words) {
    Map<String, String> typed(@Nullable String version) {
      return Map.of(
          "version",
          String.valueOf(IfMatch.version(version)),
          "end",
          end,
          "zone",
          zone,
          "basis",
          basis.name(),
          "words",
          words == null ? "" : words);
    }
  }

  /// Why it ends early.
  record NewEnding(Ending why) {}

  /// What was seen outside.
  record NewLeak(String seen) {}

  /// What a lead makes of it.
  record NewDecision(Leak.State as) {}
}
