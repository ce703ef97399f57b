package org.bellbuoy.obligations.desk;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Slice;
import org.bellbuoy.obligations.ObligationFile;
import org.bellbuoy.obligations.ObligationKind;
import org.bellbuoy.obligations.Obligations;
import org.bellbuoy.obligations.OpenObligation;
import org.bellbuoy.web.IfMatch;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Part;
import org.bellbuoy.web.PartOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// What laws ask, over all cases and in one, for programs.
@PartOf(Part.LEGAL_DUTIES)
@RestController
class ObligationListApi {

  private final Cases cases;
  private final Obligations obligations;
  private final OpenObligation open;
  private final ObligationAnswers answers;

  ObligationListApi(
      Cases cases, Obligations obligations, OpenObligation open, ObligationAnswers answers) {
    this.cases = cases;
    this.obligations = obligations;
    this.open = open;
    this.answers = answers;
  }

  @GetMapping("/api/v1/obligations")
  @Needs(Permission.MEET_LAW)
  Slice<ObligationAnswers.ObligationAnswer> all(Viewer viewer, Portion portion) {
    Slice<ObligationFile> found = obligations.all(viewer, portion);
    return new Slice<>(
        found.items().stream().map(file -> answers.of(viewer, file)).toList(), found.next());
  }

  @GetMapping("/api/v1/cases/{code}/obligations")
  @Needs(Permission.READ_CASE)
  List<ObligationAnswers.ObligationAnswer> list(Viewer viewer, @PathVariable String code) {
    return obligations.of(viewer, cases.get(viewer, code)).stream()
        .map(file -> answers.of(viewer, file))
        .toList();
  }

  @PostMapping("/api/v1/cases/{code}/obligations")
  @Needs(Permission.MEET_LAW)
  ResponseEntity<ObligationAnswers.ObligationAnswer> open(
      Viewer viewer, @PathVariable String code, @RequestBody NewObligation asked) {
    String made = open.open(viewer, code, asked.kind(), asked.awareAt(), asked.evidence());
    ObligationFile file = obligations.get(viewer, code, made);
    return ResponseEntity.created(URI.create("/api/v1/cases/" + code + "/obligations/" + made))
        .eTag(IfMatch.tag(file.obligation().version()))
        .body(answers.of(viewer, file));
  }

  /// That a law may ask something.
  ///
  /// @param awareAt when we became aware; left out, just now
  record NewObligation(ObligationKind kind, @Nullable Instant awareAt, String evidence) {}
}
