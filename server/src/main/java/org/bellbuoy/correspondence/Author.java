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

  /// Somebody by mail.
  ///
  /// @param known whether it says to come from the address that the report came from; no proof
  record ByMail(boolean known) implements Author {}
}
