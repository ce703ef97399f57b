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
    CUSTOMER_UNREACHABLE("a customer could not be reached"),
    LETTER_WRITTEN("a letter to customers written"),
    LETTERS_SENT("letters to customers sent"),
    PERSONS_BROUGHT_IN("persons concerned brought in"),
    PERSONS_HANDED_ON("letters to persons concerned taken away"),
    PERSONS_DESTROYED("persons concerned destroyed"),
    LET_IN("somebody let in"),
    WARNING_BEGUN("a warning of forged mail begun");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
