package org.bellbuoy.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The mark on what one person decided where two are needed.
///
/// @param subject the record that was decided
/// @param reviewedBy who looked at it afterwards, or null
/// @param review what they wrote; empty while nobody has
public record AloneDecision(
    UUID id,
    String code,
    TwoPersonDeed deed,
    UUID subject,
    UUID person,
    Instant at,
    How how,
    @Nullable UUID reviewedBy,
    @Nullable Instant reviewedAt,
    String review) {

  /// What stood for the second person.
  public enum How {
    AFTER_COOLING_OFF("after 24 hours of cooling off"),
    IN_EMERGENCY("at once, in an emergency");

    private final String words;

    How(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /// Whether somebody still has to look at it. What was decided in an emergency wants that.
  public boolean wantsReview() {
    return how == How.IN_EMERGENCY && reviewedAt == null;
  }
}
