package org.bellbuoy.audit;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.standards.ledger.Hash;

/// An entry in its place.
///
/// @param what room and news, such as `embargo.CircleOpened`
/// @param content the exact text whose hash stands in the tree: ids, words of ours and instants
public record LedgerEntry(
    long position, Instant at, Actor by, String what, UUID about, String content, Hash hash) {}
