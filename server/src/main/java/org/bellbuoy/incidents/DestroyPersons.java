package org.bellbuoy.incidents;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.vault.EraseScopes;
import org.bellbuoy.vault.SealScope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Destroys the persons whose data an incident exposed: on their day by itself, or sooner because
/// somebody of the circle says so. Their key goes, so that no copy of the database holds them; how
/// many they were stays with the incident. Twice changes nothing.
///
/// Refuses: missing.
@Component
public class DestroyPersons {

  private static final Viewer HOUSE = new Viewer.Machine();
  private static final int AT_ONCE = 20;

  private final Incidents incidents;
  private final IncidentStore all;
  private final PersonListStore store;
  private final IncidentWriting writing;
  private final EraseScopes scopes;

  DestroyPersons(
      Incidents incidents,
      IncidentStore all,
      PersonListStore store,
      IncidentWriting writing,
      EraseScopes scopes) {
    this.incidents = incidents;
    this.all = all;
    this.store = store;
    this.writing = writing;
    this.scopes = scopes;
  }

  @Transactional
  public void destroy(Viewer viewer, String code, String list) {
    Incident incident = incidents.row(viewer, code);
    PersonList found = store.find(incident.id(), list).orElseThrow(() -> new Missing().refused());
    destroy(viewer, incident, found);
  }

  /// Those whose day has come.
  ///
  /// @return how many lists
  @Transactional
  public int destroyDue() {
    LocalDate today = writing.now().atZone(ZoneOffset.UTC).toLocalDate();
    List<PersonList> due = store.due(today, AT_ONCE);
    due.forEach(each -> destroy(HOUSE, all.byId(each.incident()), each));
    return due.size();
  }

  private void destroy(Viewer by, Incident incident, PersonList list) {
    if (store.destroy(list, writing.now())) {
      scopes.erase(List.of(new SealScope(list.id())));
      writing.told(by, incident, IncidentStep.Kind.PERSONS_DESTROYED, list.persons() + " persons");
    }
  }
}
