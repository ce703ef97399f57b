package org.bellbuoy.correspondence;

import java.util.UUID;

/// Who wrote a message.
public sealed interface Author {

  /// The holder of the receipt code.
  record TheReporter() implements Author {}

  /// One of us.
  record Staff(UUID person) implements Author {}

  /// The house itself, such as an automatic receipt.
  record TheHouse() implements Author {}
}
