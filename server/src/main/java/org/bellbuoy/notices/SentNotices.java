package org.bellbuoy.notices;

import java.util.List;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.incidents.Incidents;
import org.springframework.stereotype.Component;

/// What was sent to whom, whole, for whoever must prove it.
@Component
public class SentNotices {

  private final SentStore store;
  private final NoticeSeals seals;
  private final Stops stops;
  private final Pilots pilots;
  private final ExclusionStore exclusions;
  private final Incidents incidents;
  private final Authority authority;

  SentNotices(
      SentStore store,
      NoticeSeals seals,
      Stops stops,
      Pilots pilots,
      ExclusionStore exclusions,
      Incidents incidents,
      Authority authority) {
    this.store = store;
    this.seals = seals;
    this.stops = stops;
    this.pilots = pilots;
    this.exclusions = exclusions;
    this.incidents = incidents;
    this.authority = authority;
  }

  /// The notices of an advisory, the oldest first.
  public List<Sent> ofAdvisory(Viewer viewer, UUID advisory) {
    authority.require(viewer, Permission.SEE_RECIPIENTS);
    return store.ofAdvisory(advisory).stream().map(this::whole).toList();
  }

  /// The letters about an incident, for its circle; the reading is told.
  public List<Sent> ofIncident(Viewer viewer, String code) {
    UUID incident = incidents.open(viewer, code).incident().id();
    return store.ofIncident(incident).stream().map(this::whole).toList();
  }

  private Sent whole(SentStore.Head head) {
    return new Sent(
        head.id(),
        head.code(),
        head.number(),
        head.state(),
        head.plannedAt(),
        pilots.of(head.id()),
        exclusions.ofNotice(head.id()),
        stops.of(head.id()),
        store.letters(head.id()).stream().map(this::opened).toList(),
        store.customers(head.id()),
        store.byHand(head.id()));
  }

  private Sent.Letter opened(SentStore.SealedLetter row) {
    String address = seals.open(row.id(), row.to()).map(Recipient::address).orElse("");
    return new Sent.Letter(row.id(), address, row.how(), row.messageId());
  }
}
