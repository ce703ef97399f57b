package org.bellbuoy.notices;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.customers.Contact;
import org.bellbuoy.customers.UsedProducts;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// When a letter to a customer came back, or was refused for good, it goes to the next contact
/// there who reads mail; after the last one a person must tell them.
@Component
class NextContact {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  private final ConcernedStore store;
  private final IncidentNoticeStore incidents;
  private final StopStore stops;
  private final AddDelivery deliveries;
  private final UsedProducts used;
  private final Clock clock;
  private final News news;

  NextContact(
      ConcernedStore store,
      IncidentNoticeStore incidents,
      StopStore stops,
      AddDelivery deliveries,
      UsedProducts used,
      Clock clock,
      News news) {
    this.store = store;
    this.incidents = incidents;
    this.stops = stops;
    this.deliveries = deliveries;
    this.used = used;
    this.clock = clock;
    this.news = news;
  }

  /// @param delivery the letter that reached nobody
  @Transactional(propagation = Propagation.MANDATORY)
  public void after(UUID delivery) {
    store.waitingFor(delivery).forEach(this::goOn);
  }

  private void goOn(ConcernedStore.Row row) {
    for (Contact contact : further(row)) {
      Optional<UUID> letter =
          deliveries.live(row.notice(), recipient(row, contact), row.turn(), clock.instant());
      if (letter.isPresent()) {
        store.write(row, letter.get(), contact.place());
        return;
      }
    }
    byHand(row);
  }

  /// Nobody, once the notice was stopped for good.
  private List<Contact> further(ConcernedStore.Row row) {
    return stops.find(row.notice()).isPresent()
        ? List.of()
        : used.contactsOf(HOUSE, row.customer()).stream()
            .filter(contact -> contact.place() > row.place() && Concerned.readsMail(contact))
            .toList();
  }

  private Recipient recipient(ConcernedStore.Row row, Contact contact) {
    return incidents.words(row.notice()).isPresent()
        ? Concerned.ofIncident(contact)
        : Concerned.recipient(contact, row.kind());
  }

  private void byHand(ConcernedStore.Row row) {
    Instant now = clock.instant();
    store.reached(row, Reached.BY_HAND);
    news.tell(
        new CustomerReached(
            Actor.machine(), now, row.notice(), row.customer().value(), Reached.BY_HAND));
  }
}
