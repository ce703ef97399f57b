package org.bellbuoy.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a case has to do with others. Those that the viewer may not know of do not exist.
@Component
public class RelatedCases {

  private final RelationStore store;
  private final Cases cases;
  private final Authority authority;

  RelatedCases(RelationStore store, Cases cases, Authority authority) {
    this.store = store;
    this.cases = cases;
    this.authority = authority;
  }

  @Transactional
  public List<RelatedCase> of(Viewer viewer, CaseFile file) {
    authority.require(viewer, Permission.READ_CASE, file.embargo().value());
    List<RelationStore.Row> rows = store.of(file.id());
    Map<CaseId, CaseFile> known =
        cases.among(viewer, rows.stream().map(RelationStore.Row::other).toList()).stream()
            .collect(Collectors.toMap(CaseFile::id, each -> each));
    return rows.stream()
        .flatMap(row ->
            Optional.ofNullable(known.get(row.other())).stream()
                .map(other -> new RelatedCase(row.kind(), other)))
        .toList();
  }

  /// Whether the viewer may open a case for what the fix of this one left open.
  public boolean mayFollow(Viewer viewer, CaseFile file) {
    return OpenIncompleteFix.follows(file.state())
        && authority.may(viewer, Permission.LEAD_CASE, file.embargo().value());
  }
}
