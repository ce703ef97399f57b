package org.bellbuoy.intake.desk;

import java.time.Instant;
import org.bellbuoy.intake.Gist;
import org.bellbuoy.intake.ProofMark;
import org.bellbuoy.intake.Source;
import org.bellbuoy.intake.Urgency;
import org.bellbuoy.web.page.Countdown;
import org.jspecify.annotations.Nullable;

/// A report as one row of the inbox.
///
/// @param gist the product and how the report begins
/// @param clock the promised answer, or null when it was given or none is due
/// @param repeats how many said nearly the same before it
/// @param lowered whether a rule puts it further down
public record InboxLine(
    String tracking,
    Source source,
    Instant arrivedAt,
    boolean answered,
    Gist gist,
    @Nullable Countdown clock,
    Urgency urgency,
    int repeats,
    ProofMark proof,
    boolean lowered,
    long version) {

  /// Whether it came without work while work was asked for.
  public boolean unproven() {
    return proof == ProofMark.WITHOUT;
  }

  /// How the row is named when it is picked.
  public String pick() {
    return tracking + "@" + version;
  }
}
