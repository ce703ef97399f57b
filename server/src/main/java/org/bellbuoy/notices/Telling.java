package org.bellbuoy.notices;

import java.util.Collection;
import java.util.List;

/// Who is to be told of a revision.
///
/// @param customers whom it is about, also those to whom no letter can go
/// @param recipients of letters, each address once: first those of customers
/// @param leftOut whom it is about as well, and who are not told
record Telling(List<Concerned> customers, Collection<Recipient> recipients, List<Omitted> leftOut) {

  /// A customer who is left out, and by what.
  record Omitted(Concerned customer, Exclusion by) {}

  static Telling nobody() {
    return new Telling(List.of(), List.of(), List.of());
  }

  /// How many customers have nobody who reads mail.
  long byHand() {
    return customers.stream().filter(each -> each.to().isEmpty()).count();
  }
}
