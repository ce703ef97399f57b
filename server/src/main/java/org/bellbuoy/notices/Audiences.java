package org.bellbuoy.notices;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bellbuoy.customers.CustomerId;
import org.springframework.stereotype.Component;

/// Everybody who is to be told: customers first, because that is a duty, then those who asked. A
/// customer who also asked is told once, for the duty.
@Component
class Audiences {

  private final ConcernedCustomers customers;
  private final Subscribers subscribers;
  private final ExclusionStore exclusions;

  Audiences(ConcernedCustomers customers, Subscribers subscribers, ExclusionStore exclusions) {
    this.customers = customers;
    this.subscribers = subscribers;
    this.exclusions = exclusions;
  }

  /// Nobody is left out.
  ///
  /// @param advisory of which the revision is one
  Telling of(UUID advisory, Occasion occasion) {
    return telling(customers.of(advisory, occasion), occasion, Map.of());
  }

  /// But for those whom two persons left out of this revision.
  Telling of(UUID advisory, UUID revision, Occasion occasion) {
    Map<CustomerId, Exclusion> out =
        exclusions.of(revision).stream()
            .filter(Exclusion::holds)
            .collect(Collectors.toMap(Exclusion::customer, each -> each));
    return telling(customers.of(advisory, occasion), occasion, out);
  }

  private Telling telling(List<Concerned> all, Occasion occasion, Map<CustomerId, Exclusion> out) {
    List<Concerned> concerned =
        all.stream().filter(each -> !out.containsKey(each.customer())).toList();
    List<Telling.Omitted> leftOut =
        all.stream()
            .flatMap(each ->
                Optional.ofNullable(out.get(each.customer())).stream()
                    .map(by -> new Telling.Omitted(each, by)))
            .toList();
    Map<String, Recipient> found = new LinkedHashMap<>();
    concerned.forEach(each -> each.recipient().ifPresent(to -> found.putIfAbsent(key(to), to)));
    subscribers.of(occasion).forEach(each -> found.putIfAbsent(key(each), each));
    return new Telling(concerned, found.values(), leftOut);
  }

  /// By which two recipients are the same.
  static String key(Recipient recipient) {
    return recipient.address().toLowerCase(Locale.ROOT);
  }
}
