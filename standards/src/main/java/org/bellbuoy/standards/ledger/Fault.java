package org.bellbuoy.standards.ledger;

import java.util.List;

/// Something about a ledger that is not as it was signed.
///
/// @param entries the entries it is about, as far as they can be told
/// @param sentence what is wrong, for a person
public record Fault(Kind kind, List<Long> entries, String sentence) {

  public Fault {
    entries = List.copyOf(entries);
  }

  /// What sort of thing.
  public enum Kind {
    /// The entry says something else than was written.
    CHANGED,
    /// The entry is gone.
    DROPPED,
    /// Two entries have changed places.
    SWAPPED,
    /// The entry stands where another one stood.
    MOVED,
    /// An entry stands there that was never written.
    INSERTED,
    /// The entry is whole, but the hash kept beside it is damaged.
    TREE_DAMAGED,
    /// Entry and hash were changed together; the checkpoints tell between which entries.
    BETWEEN,
    /// A checkpoint speaks of entries that are not there.
    SHORTENED,
    /// A checkpoint is not signed by the key of the ledger.
    NOT_SIGNED,
    /// Something cannot be read at all.
    UNREADABLE
  }
}
