package org.bellbuoy.correspondence;

import java.time.Instant;

/// A message as the house reads it.
public record Message(MessageId id, Author author, Instant at, String text) {}
