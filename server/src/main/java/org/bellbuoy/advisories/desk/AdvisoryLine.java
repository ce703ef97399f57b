package org.bellbuoy.advisories.desk;

import java.time.Instant;
import org.bellbuoy.advisories.Advisory;
import org.bellbuoy.advisories.Origin;
import org.bellbuoy.web.page.Tone;

/// An advisory in the desk's list. The list opens no title, so looking at it reads nothing sealed.
public record AdvisoryLine(
    String code, String name, String state, Tone tone, String origin, Instant at, boolean overdue) {

  static AdvisoryLine of(Advisory advisory, Instant now) {
    String number = advisory.trackingId();
    Instant current = advisory.currentRelease();
    return new AdvisoryLine(
        advisory.code(),
        number == null ? "No number yet" : number,
        Stance.words(advisory.state()),
        Stance.tone(advisory.state()),
        advisory.origin() == Origin.IMPORTED ? "brought in" : "written here",
        current == null ? advisory.openedAt() : current,
        advisory.overdue(now));
  }
}
