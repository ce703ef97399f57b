package org.bellbuoy.intake;

import java.time.Instant;
import java.util.Optional;
import org.bellbuoy.correspondence.ThreadId;
import org.bellbuoy.embargo.EmbargoId;
import org.jspecify.annotations.Nullable;

/// A report as lists show it: nothing of what it says.
///
/// @param subject what it was linked to, or null
/// @param circle who may know since then, or null while it is unlinked
/// @param answeredAt when a human answered first, or null
/// @param urgency how urgent it says to be, or a person says that it is
/// @param repeats how many said nearly the same before, when it came
/// @param proof whether it paid for its place with work
/// @param lowered whether a rule of the desk puts it further down
/// @param version counts the changes; deeds take the one that was read
public record Report(
    ReportId id,
    String tracking,
    Source source,
    ThreadId thread,
    int policyVersion,
    Instant arrivedAt,
    ReportState state,
    @Nullable SubjectId subject,
    @Nullable EmbargoId circle,
    @Nullable Instant answeredAt,
    Urgency urgency,
    int repeats,
    ProofMark proof,
    boolean lowered,
    long version) {

  private static final int A_FEW = 3;

  public boolean answered() {
    return answeredAt != null;
  }

  /// Whether several said nearly the same before.
  public boolean copied() {
    return repeats >= A_FEW;
  }

  public Optional<SubjectId> findSubject() {
    return Optional.ofNullable(subject);
  }
}
