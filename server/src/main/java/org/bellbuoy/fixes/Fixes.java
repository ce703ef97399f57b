package org.bellbuoy.fixes;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Cursor;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Slice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What may be asked about fix work. Work of a case whose circle the viewer is not in does not
/// exist, and does not count.
@Component
public class Fixes {

  private final FixStore store;
  private final FixHistoryStore history;
  private final ItemStore items;
  private final AgeingStore ageing;
  private final Cases cases;
  private final Authority authority;
  private final Clock clock;

  Fixes(
      FixStore store,
      FixHistoryStore history,
      ItemStore items,
      AgeingStore ageing,
      Cases cases,
      Authority authority,
      Clock clock) {
    this.store = store;
    this.history = history;
    this.items = items;
    this.ageing = ageing;
    this.cases = cases;
    this.authority = authority;
    this.clock = clock;
  }

  /// The work of a case whose reading was told already, each with its history and items.
  public List<FixFile> of(Viewer viewer, CaseFile file) {
    authority.require(viewer, Permission.READ_CASE, file.embargo().value());
    return store.of(file.id()).stream().map(work -> whole(file, work)).toList();
  }

  /// One piece of work of a case.
  @Transactional
  public FixFile get(Viewer viewer, String caseCode, String code) {
    CaseFile file = cases.get(viewer, caseCode);
    return whole(file, work(file, code));
  }

  /// Open work over all cases of the viewer's circles, oldest first.
  @Transactional
  public Ageing ageing(Viewer viewer, Ageing.Shown shown, Portion portion) {
    authority.require(viewer, Permission.READ_CASE);
    UUID person = viewer.actor().personId().orElseThrow(() -> new Missing().refused());
    Instant now = clock.instant();
    List<Ageing.Line> rows = ageing.lines(person, shown, now, portion.id(), portion.rows());
    Slice<Ageing.Line> lines = Slice.of(rows, portion, line -> Cursor.at(line.work().id()));
    return new Ageing(ageing.counts(person, now), lines, cases(viewer, lines.items()));
  }

  private Map<CaseId, CaseFile> cases(Viewer viewer, List<Ageing.Line> lines) {
    List<CaseId> ids = lines.stream().map(line -> line.work().about()).distinct().toList();
    return cases.among(viewer, ids).stream()
        .collect(Collectors.toMap(CaseFile::id, Function.identity()));
  }

  FixWork work(CaseFile file, String code) {
    return store.find(file.id(), code).orElseThrow(() -> new Missing().refused());
  }

  FixFile whole(CaseFile file, FixWork work) {
    return new FixFile(file, work, history.of(work), items.of(work));
  }
}
