package org.bellbuoy.notices;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.customers.Contact;
import org.bellbuoy.customers.CustomerId;
import org.bellbuoy.customers.UsedProducts;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.incidents.AffectedPost;
import org.bellbuoy.incidents.ByLetter;
import org.bellbuoy.incidents.Mailing;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.kernel.News;
import org.bellbuoy.vault.Seal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes letters about incidents to customers, by the same rows, sender and account as every other
/// notice: the first contact who reads mail, then the next, then a person.
@Component
class IncidentMail implements AffectedPost {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();
  private static final int AT_ONCE = 500;

  /// Before any advisory: what went wrong is told first.
  private static final AddDelivery.Turn AT_ONCE_TURN = AddDelivery.Turn.atOnce(0);

  private final IncidentNoticeStore notices;
  private final ConcernedStore concerned;
  private final AddDelivery deliveries;
  private final UsedProducts used;
  private final NoticeSeals seals;
  private final Installation house;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  IncidentMail(
      IncidentNoticeStore notices,
      ConcernedStore concerned,
      AddDelivery deliveries,
      UsedProducts used,
      NoticeSeals seals,
      Installation house,
      Ids ids,
      Clock clock,
      News news) {
    this.notices = notices;
    this.concerned = concerned;
    this.deliveries = deliveries;
    this.used = used;
    this.seals = seals;
    this.house = house;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public int send(Mailing mailing) {
    UUID notice = planned(mailing);
    Set<CustomerId> there = notices.customers(notice);
    List<CustomerId> fresh = new ArrayList<>(mailing.customers());
    fresh.removeAll(there);
    Seal seal = seals.of(notice);
    for (int from = 0; from < fresh.size(); from += AT_ONCE) {
      write(notice, seal, fresh.subList(from, Math.min(from + AT_ONCE, fresh.size())));
    }
    return fresh.size();
  }

  @Override
  public Map<CustomerId, ByLetter> of(UUID incident) {
    return notices.account(incident);
  }

  private UUID planned(Mailing mailing) {
    UUID id = ids.next();
    Instant now = clock.instant();
    boolean added =
        notices.add(
            id,
            ids.code(),
            mailing.incident(),
            mailing.edition(),
            seals.words(id, new IncidentWords(mailing.letters())),
            house.at("/genuine"),
            now);
    if (added) {
      news.tell(new NoticeChanged(Actor.machine(), now, id, NoticeState.GOING));
    }
    return notices.ofEdition(mailing.edition());
  }

  private void write(UUID notice, Seal seal, List<CustomerId> some) {
    Map<CustomerId, List<Contact>> contacts = used.contactsOf(HOUSE, some);
    for (CustomerId customer : some) {
      Concerned whom = Concerned.byIncident(customer, contacts.getOrDefault(customer, List.of()));
      UUID letter =
          whom.to()
              .flatMap(contact ->
                  deliveries.live(
                      notice, seal, Concerned.ofIncident(contact), AT_ONCE_TURN, clock.instant()))
              .orElse(null);
      concerned.add(notice, whom, letter);
    }
  }
}
