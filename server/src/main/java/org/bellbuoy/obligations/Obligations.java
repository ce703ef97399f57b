package org.bellbuoy.obligations;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.deadlines.Deadlines;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Cursor;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Slice;
import org.bellbuoy.policy.Law;
import org.bellbuoy.policy.SurfacesInUse;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What may be asked about what laws ask. Of a law that was not chosen, and of a case whose circle
/// the viewer is not in, there is nothing.
@Component
public class Obligations {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  private final ObligationStore store;
  private final ObligationStepStore steps;
  private final FilingStore filings;
  private final RequestStore requests;
  private final Statutes statutes;
  private final SurfacesInUse surfaces;
  private final Deadlines deadlines;
  private final Cases cases;
  private final Authority authority;

  Obligations(
      ObligationStore store,
      ObligationStepStore steps,
      FilingStore filings,
      RequestStore requests,
      Statutes statutes,
      SurfacesInUse surfaces,
      Deadlines deadlines,
      Cases cases,
      Authority authority) {
    this.store = store;
    this.steps = steps;
    this.filings = filings;
    this.requests = requests;
    this.statutes = statutes;
    this.surfaces = surfaces;
    this.deadlines = deadlines;
    this.cases = cases;
    this.authority = authority;
  }

  /// The occasions of the laws that were chosen.
  public List<ObligationKind> kinds(Viewer viewer) {
    var laws = surfaces.now(viewer).laws();
    return Arrays.stream(ObligationKind.values())
        .filter(kind -> laws.contains(kind.law()))
        .toList();
  }

  /// The texts of the laws that were chosen, as we have them.
  public List<Statute> statutes(Viewer viewer) {
    authority.require(viewer, Permission.READ_CASE);
    List<ObligationKind> kinds = kinds(viewer);
    return statutes.all().stream().filter(each -> kinds.contains(each.kind())).toList();
  }

  /// Those of a case whose reading was told already.
  public List<ObligationFile> of(Viewer viewer, CaseFile file) {
    authority.require(viewer, Permission.READ_CASE, file.embargo().value());
    List<ObligationKind> kinds = kinds(viewer);
    return store.of(file.id().value()).stream()
        .filter(each -> kinds.contains(each.kind()))
        .map(each -> whole(file, each))
        .toList();
  }

  @Transactional
  public ObligationFile get(Viewer viewer, String caseCode, String code) {
    CaseFile file = cases.get(viewer, caseCode);
    return whole(file, obligation(file, code));
  }

  /// All of the circles of the viewer, the newest first.
  @Transactional
  public Slice<ObligationFile> all(Viewer viewer, Portion portion) {
    authority.require(viewer, Permission.MEET_LAW);
    UUID person = viewer.actor().personId().orElseThrow(() -> new Missing().refused());
    Slice<Obligation> rows =
        Slice.of(
            store.known(person, kinds(viewer), portion.id(), portion.rows()),
            portion,
            row -> Cursor.at(row.id()));
    List<CaseId> ids = rows.items().stream().map(each -> new CaseId(each.about().id())).toList();
    Map<UUID, CaseFile> files =
        cases.among(viewer, ids.stream().distinct().toList()).stream()
            .collect(Collectors.toMap(file -> file.id().value(), Function.identity()));
    return new Slice<>(
        rows.items().stream()
            .flatMap(row ->
                Optional.ofNullable(files.get(row.about().id())).stream()
                    .map(file -> whole(file, row)))
            .toList(),
        rows.next());
  }

  /// One whose law was chosen, and else none.
  Obligation obligation(CaseFile file, String code) {
    return store
        .find(file.id().value(), code)
        .filter(each -> applies(each.kind().law()))
        .orElseThrow(() -> new Missing().refused());
  }

  boolean applies(Law law) {
    return surfaces.applies(law);
  }

  ObligationFile whole(CaseFile file, Obligation of) {
    return new ObligationFile(
        file,
        of,
        statutes.inForce(of.kind(), of.awareAt()).orElseGet(() -> statutes.newest(of.kind())),
        standings(of),
        steps.of(of.id()),
        requests.of(of));
  }

  /// How its stages stand by what is recorded.
  List<StageStanding> standings(Obligation of) {
    return new Reckoning(of, filings.of(of.id()), deadlines.calendar(HOUSE).calendar())
        .standings(statutes.inForce(of.kind(), of.awareAt()), statutes.newest(of.kind()));
  }
}
