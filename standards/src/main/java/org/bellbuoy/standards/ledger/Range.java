package org.bellbuoy.standards.ledger;

/// Neighbouring leaves of a tree.
///
/// @param from the first
/// @param to the one after the last
public record Range(long from, long to) {

  long size() {
    return to - from;
  }

  /// Where RFC 6962 splits it: after the largest power of two smaller than its size.
  long split() {
    return from + Long.highestOneBit(size() - 1);
  }

  Range left() {
    return new Range(from, split());
  }

  Range right() {
    return new Range(split(), to);
  }
}
