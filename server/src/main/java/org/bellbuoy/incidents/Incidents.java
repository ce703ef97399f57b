package org.bellbuoy.incidents;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Cursor;
import org.bellbuoy.kernel.MaterialRead;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Slice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What may be asked about incidents. To everybody outside its circle there is none.
@Component
public class Incidents {

  private final IncidentStore store;
  private final IncidentStepStore steps;
  private final IncidentSeals seals;
  private final Cases cases;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  Incidents(
      IncidentStore store,
      IncidentStepStore steps,
      IncidentSeals seals,
      Cases cases,
      Authority authority,
      Clock clock,
      News news) {
    this.store = store;
    this.steps = steps;
    this.seals = seals;
    this.cases = cases;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  /// Those of the circles of the viewer, the newest first.
  public Slice<Incident> list(Viewer viewer, Set<IncidentState> states, Portion portion) {
    authority.require(viewer, Permission.WORK_INCIDENT);
    UUID person = authority.requireStaff(viewer).personId();
    List<Incident> found = store.known(person, states, portion.id(), portion.rows());
    return Slice.of(found, portion, each -> Cursor.at(each.id()));
  }

  /// One of them with its words; the reading is told.
  @Transactional
  public IncidentFile open(Viewer viewer, String code) {
    Incident found = row(viewer, code);
    news.tell(new MaterialRead(viewer.actor(), clock.instant(), found.id(), List.of(found.id())));
    List<CaseId> linked = store.cases(found.id());
    List<CaseFile> readable = cases.among(viewer, linked);
    return new IncidentFile(
        found,
        seals.openWhat(found.id(), store.what(found.id())),
        steps.of(found.id()),
        readable,
        linked.size() - readable.size());
  }

  /// The states in which somebody has something to do.
  public static Set<IncidentState> open() {
    Set<IncidentState> open = EnumSet.allOf(IncidentState.class);
    open.removeIf(state -> !state.open());
    return open;
  }

  /// Missing to whoever is not in its circle, also to those who may read cases.
  Incident row(Viewer viewer, String code) {
    return store
        .find(code)
        .filter(each -> authority.may(viewer, Permission.WORK_INCIDENT, each.circle()))
        .orElseThrow(() -> new Missing().refused());
  }
}
