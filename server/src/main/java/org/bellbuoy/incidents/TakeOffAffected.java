package org.bellbuoy.incidents;

import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A lead says that a customer was named by mistake, and why. The reason stays.
///
/// Refuses: missing, invalid, [IncidentRefusal.LeadNeeded], changed meanwhile.
@Component
public class TakeOffAffected {

  private final IncidentWriting writing;
  private final Touched touched;
  private final AffectedStore affected;

  TakeOffAffected(IncidentWriting writing, Touched touched, AffectedStore affected) {
    this.writing = writing;
    this.touched = touched;
    this.affected = affected;
  }

  @Transactional
  public void takeOff(
      Viewer viewer, String code, String customer, @Nullable String why, long version) {
    WhomItTouches.Whole whole = touched.one(viewer, code, customer);
    Reading reading = new Reading();
    String reason = reading.block("mistake", why, IncidentWriting.MOST);
    reading.finish();
    if (!viewer.holds(Role.LEAD)) {
      throw new IncidentRefusal.LeadNeeded().refused();
    }
    affected.takeOff(whole.named().affected().read(version), writing.now());
    String text = whole.named().customer().code() + "\n" + reason;
    writing.told(viewer, whole.incident(), IncidentStep.Kind.AFFECTED_TAKEN_OFF, text);
  }
}
