package org.bellbuoy.incidents;

import java.util.Map;
import java.util.UUID;
import org.bellbuoy.customers.CustomerId;

/// Takes letters about incidents to customers, once to each for each edition. A room downstream
/// fills it.
public interface AffectedPost {

  /// Writes down, in the transaction of whoever asks, to whom the letters go. Who was in the same
  /// edition before stays as they are.
  ///
  /// @return how many customers were added
  int send(Mailing mailing);

  /// How far the letters of all editions have come, by customer.
  Map<CustomerId, ByLetter> of(UUID incident);
}
