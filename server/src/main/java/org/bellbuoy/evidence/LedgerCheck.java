package org.bellbuoy.evidence;

import java.util.Optional;
import org.bellbuoy.audit.LedgerEntry;
import org.bellbuoy.standards.ledger.CheckpointNote;

/// What came of comparing one or two checkpoints with the ledger as it stands now, and of looking
/// for an entry in the later one.
///
/// @param grew whether the later one begins with all that the earlier one speaks for (RFC 9162
///   section 2.1.4)
/// @param entry the one that was asked for; empty when none was
public record LedgerCheck(Head earlier, Head later, boolean grew, Optional<Leaf> entry) {

  /// A checkpoint, and what it is worth.
  public record Head(CheckpointNote note, Verdict verdict) {}

  public enum Verdict {
    /// We signed it, and the ledger still begins with what it speaks for.
    HOLDS,
    /// None of our keys signed it.
    NOT_SIGNED,
    /// It speaks for more entries than there are.
    BEYOND,
    /// We signed it, and the ledger says something else today.
    DIFFERS
  }

  /// @param holds whether its text, reckoned anew, stands at its place under the later checkpoint
  public record Leaf(LedgerEntry entry, boolean holds) {}

  /// Whether nothing was found that should not be.
  public boolean holds() {
    return earlier.verdict() == Verdict.HOLDS
        && later.verdict() == Verdict.HOLDS
        && grew
        && entry.stream().allMatch(Leaf::holds);
  }
}
