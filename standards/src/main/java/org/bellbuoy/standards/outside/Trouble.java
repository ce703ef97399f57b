package org.bellbuoy.standards.outside;

/// What lies behind a symptom, as far as the symptom itself shows: symptoms with the same trouble
/// may have one cause.
public enum Trouble {
  /// The host does not answer, or not in time.
  AWAY,
  /// It answers that it has a fault of its own (5xx).
  FAILING,
  /// It has no such thing (404, 410).
  MISSING,
  /// It leads to another host.
  ELSEWHERE,
  /// What is said of addresses does not fit the address that was asked.
  BASE,
  /// A key that is missing, another, or has ended.
  KEY,
  /// The bytes of one document against its hashes and its signature.
  BYTES,
  /// The clocks differ.
  CLOCK,
  /// Nothing but itself.
  ITSELF
}
