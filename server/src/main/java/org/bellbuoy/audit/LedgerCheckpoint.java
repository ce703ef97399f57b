package org.bellbuoy.audit;

import java.time.Instant;
import org.bellbuoy.standards.ledger.CheckpointNote;

/// A signed statement how far the ledger had come.
///
/// @param at when it was signed, by our own clock; not part of what is signed
public record LedgerCheckpoint(CheckpointNote note, Instant at) {}
