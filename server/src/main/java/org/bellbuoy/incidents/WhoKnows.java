package org.bellbuoy.incidents;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bellbuoy.customers.CustomerId;
import org.springframework.stereotype.Component;

/// Whether the customers of an incident know, by what persons wrote down and by letters.
@Component
class WhoKnows {

  private final AffectedStore store;
  private final AffectedPost post;

  WhoKnows(AffectedStore store, AffectedPost post) {
    this.store = store;
    this.post = post;
  }

  List<Affected> of(UUID incident) {
    Map<CustomerId, ByLetter> letters = post.of(incident);
    return store.of(incident).stream()
        .map(each -> each.by(letters.getOrDefault(each.customer(), ByLetter.NONE)))
        .toList();
  }

  Affected one(Affected row) {
    return row.by(post.of(row.incident()).getOrDefault(row.customer(), ByLetter.NONE));
  }
}
