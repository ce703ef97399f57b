package org.bellbuoy.incidents;

import java.util.Optional;
import org.bellbuoy.embargo.AddToCircle;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.identity.Colleague;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A lead of the circle lets in somebody who was not there when the incident was raised, with why.
/// Who is in it already stays.
///
/// Refuses: missing, invalid, [IncidentRefusal.LeadLetsIn], changed meanwhile.
@Component
public class LetIntoIncident {

  private static final int LONGEST = 60;

  private final IncidentWriting writing;
  private final IncidentCircle circle;
  private final AddToCircle add;

  LetIntoIncident(IncidentWriting writing, IncidentCircle circle, AddToCircle add) {
    this.writing = writing;
    this.circle = circle;
    this.add = add;
  }

  /// @param person the code of a colleague who is lead, legal or privacy officer
  @Transactional
  public void letIn(
      Viewer viewer, String code, @Nullable String person, @Nullable String why, long version) {
    Incident taken = writing.taken(viewer, code, version);
    Reading reading = new Reading();
    String chosen = reading.line("person", person, LONGEST);
    Optional<Colleague> found =
        circle.fit().stream().filter(each -> each.code().equals(chosen)).findFirst();
    if (!chosen.isEmpty() && found.isEmpty()) {
      reading.flaw("person", "Choose somebody who is lead, legal or privacy officer.");
    }
    String text = reading.block("need", why, IncidentWriting.MOST);
    reading.finish();
    if (!viewer.holds(Role.LEAD)) {
      throw new IncidentRefusal.LeadLetsIn().refused();
    }
    writing.requireUnchanged(viewer, taken);
    Colleague in = found.orElseThrow();
    add.add(viewer, new EmbargoId(taken.circle()), in.id());
    writing.keep(viewer, taken, IncidentStep.Kind.LET_IN, in.name() + "\n" + text);
  }
}
