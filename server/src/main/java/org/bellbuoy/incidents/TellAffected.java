package org.bellbuoy.incidents;

import java.time.Duration;
import java.time.Instant;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down what a person did to tell a customer of an incident. Whoever was told is informed;
/// whoever was tried three times over ten days and more, in vain, could not be reached.
///
/// Refuses: missing, invalid, changed meanwhile.
@Component
public class TellAffected {

  static final int ENOUGH = 3;
  static final Duration LONG_ENOUGH = Duration.ofDays(10);

  private final IncidentWriting writing;
  private final Touched touched;
  private final AffectedStore affected;
  private final AttemptStore attempts;

  TellAffected(
      IncidentWriting writing, Touched touched, AffectedStore affected, AttemptStore attempts) {
    this.writing = writing;
    this.touched = touched;
    this.affected = affected;
    this.attempts = attempts;
  }

  /// @param version the version of what was read of this customer and this incident
  @Transactional
  public void tell(Viewer viewer, String code, String customer, AttemptForm typed, long version) {
    WhomItTouches.Whole whole = touched.one(viewer, code, customer);
    Affected row = whole.named().affected().read(version);
    AttemptForm.Read read = typed.read();
    Instant now = writing.now();
    Affected after =
        switch (read.outcome()) {
          case TOLD -> row.told();
          case NOT_REACHED -> row.tried(inVain(row, now));
        };
    affected.update(after);
    attempts.add(row, new Attempt(read.way(), read.outcome(), read.note(), viewer.actor(), now));
    writing.told(viewer, whole.incident(), kind(after), "");
  }

  private Reached inVain(Affected row, Instant now) {
    boolean enough =
        row.tries() + 1 >= ENOUGH
            && attempts.first(row).filter(at -> !now.isBefore(at.plus(LONG_ENOUGH))).isPresent();
    return row.reached() == Reached.TO_BE_TOLD && enough ? Reached.UNREACHABLE : row.reached();
  }

  private static IncidentStep.Kind kind(Affected after) {
    return switch (after.reached()) {
      case INFORMED -> IncidentStep.Kind.CUSTOMER_INFORMED;
      case UNREACHABLE -> IncidentStep.Kind.CUSTOMER_UNREACHABLE;
      case TO_BE_TOLD -> IncidentStep.Kind.CUSTOMER_TRIED;
    };
  }
}
