package org.bellbuoy.incidents;

import java.time.Instant;
import org.bellbuoy.kernel.Actor;

/// One thing that happened to an incident. Steps are added and never changed.
///
/// @param state where the incident stood after it
/// @param text why; sealed at rest; may be empty
public record IncidentStep(Kind kind, Instant at, Actor by, IncidentState state, String text) {

  /// What happened.
  public enum Kind {
    RAISED("raised"),
    MOVED("moved"),
    JUDGED_SEVERE("judged severe"),
    JUDGED_NOT_SEVERE("judged not severe"),
    DATED("moments corrected"),
    LINKED("a case linked"),
    EXPOSURE_RECORDED("an exposure of personal data recorded"),
    AFFECTED_NAMED("affected customers named"),
    AFFECTED_TAKEN_OFF("a customer taken off, named by mistake"),
    CUSTOMER_INFORMED("a customer informed"),
    CUSTOMER_TRIED("a customer not reached"),
    CUSTOMER_UNREACHABLE("a customer could not be reached");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
