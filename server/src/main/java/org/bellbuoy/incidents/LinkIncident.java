package org.bellbuoy.incidents;

import java.util.Optional;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Links a case that the viewer may read to an incident. The case learns nothing of it.
///
/// Refuses: missing, invalid, changed meanwhile.
@Component
public class LinkIncident {

  private static final int LONGEST = 40;

  private final IncidentWriting writing;
  private final IncidentStore store;
  private final Cases cases;
  private final LegalSide law;

  LinkIncident(IncidentWriting writing, IncidentStore store, Cases cases, LegalSide law) {
    this.writing = writing;
    this.store = store;
    this.cases = cases;
    this.law = law;
  }

  @Transactional
  public void link(Viewer viewer, String code, @Nullable String caseCode, long version) {
    Incident taken = writing.taken(viewer, code, version);
    Reading reading = new Reading();
    String number = reading.line("caseCode", caseCode, LONGEST);
    boolean readable = reading.flaws().isEmpty();
    Optional<CaseFile> file = readable ? cases.find(viewer, number) : Optional.empty();
    if (readable && file.isEmpty()) {
      reading.flaw("caseCode", "Enter the number of a case that you may read.");
    }
    reading.finish();
    CaseFile about = file.orElseThrow();
    store.link(taken.id(), about.id(), writing.now());
    writing.keep(viewer, taken, IncidentStep.Kind.LINKED, about.code());
    law.follow(viewer, taken);
  }
}
