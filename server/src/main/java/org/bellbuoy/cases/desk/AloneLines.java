package org.bellbuoy.cases.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.identity.AloneDecision;
import org.bellbuoy.identity.AloneDecisions;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// Puts the decisions taken alone about one case together.
@Component
class AloneLines {

  private final AloneDecisions decisions;
  private final People people;

  AloneLines(AloneDecisions decisions, People people) {
    this.decisions = decisions;
    this.people = people;
  }

  List<AloneLine> of(Viewer viewer, CaseFile file) {
    List<AloneDecision> found = decisions.in(viewer, file.embargo().value());
    List<UUID> persons =
        found.stream()
            .flatMap(each -> Stream.of(each.person(), each.reviewedBy()))
            .filter(id -> id != null)
            .toList();
    Map<UUID, String> names = people.names(viewer, persons);
    return found.stream().map(each -> line(each, names)).toList();
  }

  private static AloneLine line(AloneDecision each, Map<UUID, String> names) {
    UUID reviewer = each.reviewedBy();
    return new AloneLine(
        each.code(),
        each.deed(),
        names.getOrDefault(each.person(), "somebody"),
        each.at(),
        each.how(),
        each.wantsReview(),
        reviewer == null ? "" : names.getOrDefault(reviewer, "somebody"),
        each.reviewedAt(),
        each.review());
  }
}
