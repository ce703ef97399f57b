package org.bellbuoy.notices;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Everybody who is to be told: customers first, because that is a duty, then those who asked. A
/// customer who also asked is told once, for the duty.
@Component
class Audiences {

  private final ConcernedCustomers customers;
  private final Subscribers subscribers;

  Audiences(ConcernedCustomers customers, Subscribers subscribers) {
    this.customers = customers;
    this.subscribers = subscribers;
  }

  /// @param advisory of which the revision is one
  Telling of(UUID advisory, Occasion occasion) {
    List<Concerned> concerned = customers.of(advisory, occasion);
    Map<String, Recipient> found = new LinkedHashMap<>();
    concerned.forEach(each -> each.recipient().ifPresent(to -> found.putIfAbsent(key(to), to)));
    subscribers.of(occasion).forEach(each -> found.putIfAbsent(key(each), each));
    return new Telling(concerned, found.values());
  }

  /// By which two recipients are the same.
  static String key(Recipient recipient) {
    return recipient.address().toLowerCase(Locale.ROOT);
  }
}
