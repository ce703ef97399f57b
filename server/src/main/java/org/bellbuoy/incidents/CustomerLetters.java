package org.bellbuoy.incidents;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bellbuoy.correspondence.LetterField;
import org.bellbuoy.correspondence.LetterKind;
import org.bellbuoy.customers.Channel;
import org.bellbuoy.customers.Contact;
import org.bellbuoy.customers.CustomerId;
import org.bellbuoy.customers.UsedProducts;
import org.bellbuoy.identity.Proposed;
import org.bellbuoy.identity.SecondPerson;
import org.bellbuoy.identity.TwoPersonDeed;
import org.bellbuoy.identity.Urgency;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.MaterialRead;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What may be asked about the letters of an incident to customers.
@Component
public class CustomerLetters {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();
  private static final int AT_ONCE = 500;

  private final Incidents incidents;
  private final CustomerLetterStore letters;
  private final CustomerLetterDrafting drafting;
  private final AffectedStore affected;
  private final AffectedPost post;
  private final UsedProducts used;
  private final SecondPerson second;
  private final Clock clock;
  private final News news;

  CustomerLetters(
      Incidents incidents,
      CustomerLetterStore letters,
      CustomerLetterDrafting drafting,
      AffectedStore affected,
      AffectedPost post,
      UsedProducts used,
      SecondPerson second,
      Clock clock,
      News news) {
    this.incidents = incidents;
    this.letters = letters;
    this.drafting = drafting;
    this.affected = affected;
    this.post = post;
    this.used = used;
    this.second = second;
    this.clock = clock;
    this.news = news;
  }

  /// Everything before they leave.
  ///
  /// @param kind which letter the incident asks for now
  /// @param open what whoever writes has to say
  /// @param wording the vendor's own, with its marks
  /// @param readers how many customers read which language first
  /// @param byHand how many have nobody who reads mail
  /// @param account how far letters have come to how many
  /// @param maySend whether this viewer could let them leave
  public record Whole(
      Incident incident,
      LetterKind kind,
      List<LetterField> open,
      String wording,
      List<CustomerLetter> letters,
      Map<String, Integer> readers,
      int byHand,
      Map<ByLetter, Long> account,
      boolean maySend) {

    public Whole {
      open = List.copyOf(open);
      letters = List.copyOf(letters);
      readers = Map.copyOf(readers);
      account = Map.copyOf(account);
    }
  }

  @Transactional
  public Whole of(Viewer viewer, String code) {
    Incident incident = incidents.row(viewer, code);
    news.tell(
        new MaterialRead(viewer.actor(), clock.instant(), incident.id(), List.of(incident.id())));
    LetterKind kind = drafting.kind(incident);
    List<CustomerLetter> written = letters.of(incident.id());
    List<CustomerId> named = affected.of(incident.id()).stream().map(Affected::customer).toList();
    Map<String, Integer> readers = readers(named);
    return new Whole(
        incident,
        kind,
        drafting.open(kind),
        drafting.wording(kind),
        written,
        readers,
        named.size() - readers.values().stream().mapToInt(Integer::intValue).sum(),
        post.of(incident.id()).values().stream()
            .collect(Collectors.groupingBy(each -> each, Collectors.counting())),
        !written.isEmpty() && second.who(viewer, proposed(incident, written)).now());
  }

  /// What waits for a second person: the letters as whoever wrote them left them.
  static Proposed proposed(Incident incident, List<CustomerLetter> written) {
    Set<UUID> hands = written.stream().map(CustomerLetter::by).collect(Collectors.toSet());
    return new Proposed(
        TwoPersonDeed.TELL_AFFECTED,
        incident.id(),
        incident.circle(),
        hands,
        written.getLast().at(),
        Urgency.ORDINARY);
  }

  private Map<String, Integer> readers(List<CustomerId> named) {
    Map<String, Integer> readers = new TreeMap<>();
    for (int from = 0; from < named.size(); from += AT_ONCE) {
      List<CustomerId> some = named.subList(from, Math.min(from + AT_ONCE, named.size()));
      used.contactsOf(HOUSE, some).values().stream()
          .flatMap(contacts -> first(contacts).stream())
          .forEach(contact -> readers.merge(contact.language(), 1, Integer::sum));
    }
    return readers;
  }

  private static Optional<Contact> first(List<Contact> contacts) {
    return contacts.stream()
        .filter(each -> each.channel() == Channel.MAIL && !each.paper().to().isEmpty())
        .findFirst();
  }
}
