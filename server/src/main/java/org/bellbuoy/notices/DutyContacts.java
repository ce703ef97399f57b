package org.bellbuoy.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.customers.Channel;
import org.bellbuoy.customers.Contact;
import org.bellbuoy.customers.CustomerId;
import org.bellbuoy.customers.UsedProducts;
import org.bellbuoy.customers.WhomItHits;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.affected.AnswerKind;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.springframework.stereotype.Component;

/// The customers whom an advisory is about, each at the first contact who reads mail. Nobody can
/// end these: they are a duty. A letter names neither version nor product of theirs, because it may
/// be read on its way.
@Component
class DutyContacts implements Audience {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();
  private static final int AT_ONCE = 500;

  private final WhomItHits hits;
  private final UsedProducts used;
  private final Clock clock;

  DutyContacts(WhomItHits hits, UsedProducts used, Clock clock) {
    this.hits = hits;
    this.used = used;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public List<Recipient> of(Occasion occasion) {
    return occasion.findSaid().map(this::recipients).orElse(List.of());
  }

  /// How many customers it is about to whom no letter can go.
  long withoutMail(Occasion occasion) {
    return occasion
        .findSaid()
        .map(facts -> told(facts).stream().filter(each -> each.to().isEmpty()).count())
        .orElse(0L);
  }

  /// @param to who reads mail there, or empty
  private record Concerned(AnswerKind kind, Optional<Contact> to) {}

  private List<Recipient> recipients(AdvisoryFacts facts) {
    return told(facts).stream()
        .flatMap(each ->
            each.to().stream()
                .map(contact -> new Recipient(contact.paper().to(), why(each.kind()), null)))
        .toList();
  }

  private List<Concerned> told(AdvisoryFacts facts) {
    LocalDate day = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    Map<CustomerId, AnswerKind> kinds = hits.customers(HOUSE, facts.asInForce(), day);
    List<CustomerId> concerned =
        kinds.entrySet().stream()
            .filter(each -> each.getValue().needsCare())
            .map(Map.Entry::getKey)
            .toList();
    List<Concerned> told = new ArrayList<>();
    for (int from = 0; from < concerned.size(); from += AT_ONCE) {
      List<CustomerId> some = concerned.subList(from, Math.min(from + AT_ONCE, concerned.size()));
      Map<CustomerId, List<Contact>> contacts = used.contactsOf(HOUSE, some);
      some.forEach(customer ->
          told.add(
              new Concerned(
                  kinds.getOrDefault(customer, AnswerKind.UNKNOWN_VERSION),
                  byMail(contacts.getOrDefault(customer, List.of())))));
    }
    return told;
  }

  private static Optional<Contact> byMail(List<Contact> inTheirOrder) {
    return inTheirOrder.stream()
        .filter(each -> each.channel() == Channel.MAIL && !each.paper().to().isEmpty())
        .findFirst();
  }

  private static String why(AnswerKind kind) {
    return switch (kind) {
      case AFFECTED -> "you are our customer and, by what you told us, run what it affects.";
      case UNDER_INVESTIGATION ->
          "you are our customer and, by what you told us, run what we are still looking into.";
      case CONFLICT, AMBIGUOUS ->
          "you are our customer and what we published about what you run is not clear.";
      case UNKNOWN_VERSION, FIXED, NOT_AFFECTED, NOT_LISTED ->
          "you are our customer and we do not know which version you run.";
    };
  }
}
