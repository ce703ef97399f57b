package org.bellbuoy.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.bellbuoy.customers.Contact;
import org.bellbuoy.customers.CustomerId;
import org.bellbuoy.customers.UsedProducts;
import org.bellbuoy.customers.WhomItHits;
import org.bellbuoy.identity.BlindMark;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.affected.AnswerKind;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.Standing;
import org.springframework.stereotype.Component;

/// The customers whom an advisory is about and for whom it says something that they were not told
/// yet: of its first revision everybody who is affected or might be, of a later one those for whom
/// the answer is another than the last that they were told, also when they can rest now.
@Component
class ConcernedCustomers {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();
  private static final String ANSWER = "answer to a customer";
  private static final int AT_ONCE = 500;

  private final WhomItHits hits;
  private final UsedProducts used;
  private final ConcernedStore store;
  private final BlindMark marks;
  private final Clock clock;

  ConcernedCustomers(
      WhomItHits hits, UsedProducts used, ConcernedStore store, BlindMark marks, Clock clock) {
    this.hits = hits;
    this.used = used;
    this.store = store;
    this.marks = marks;
    this.clock = clock;
  }

  /// @param advisory of which the revision is one
  List<Concerned> of(UUID advisory, Occasion occasion) {
    return occasion.findSaid().map(facts -> toTell(advisory, facts)).orElse(List.of());
  }

  /// What was said of a customer.
  @SuppressWarnings("ArrayRecordComponent") // compared by [#says]
  record Said(AnswerKind kind, byte[] answer, Set<Ground> grounds) {

    Said(AnswerKind kind, byte[] answer) {
      this(kind, answer, Set.of());
    }

    boolean says(Said other) {
      return Arrays.equals(answer, other.answer);
    }
  }

  private List<Concerned> toTell(UUID advisory, AdvisoryFacts facts) {
    Map<CustomerId, Said> before = store.lastOf(advisory);
    Map<CustomerId, Said> now = now(facts);
    before.keySet().forEach(known -> now.computeIfAbsent(known, _ -> nothing()));
    List<Map.Entry<CustomerId, Said>> tell =
        now.entrySet().stream()
            .filter(each -> isNews(Optional.ofNullable(before.get(each.getKey())), each.getValue()))
            .toList();
    List<Concerned> told = new ArrayList<>();
    for (int from = 0; from < tell.size(); from += AT_ONCE) {
      told.addAll(withContacts(tell.subList(from, Math.min(from + AT_ONCE, tell.size()))));
    }
    return told;
  }

  private static boolean isNews(Optional<Said> before, Said now) {
    return before
        .map(last -> (now.kind().needsCare() || last.kind().needsCare()) && !last.says(now))
        .orElse(now.kind().needsCare());
  }

  private List<Concerned> withContacts(List<Map.Entry<CustomerId, Said>> some) {
    Map<CustomerId, List<Contact>> contacts =
        used.contactsOf(HOUSE, some.stream().map(Map.Entry::getKey).toList());
    return some.stream()
        .map(each ->
            concerned(
                each.getKey(), each.getValue(), contacts.getOrDefault(each.getKey(), List.of())))
        .toList();
  }

  private static Concerned concerned(CustomerId customer, Said said, List<Contact> contacts) {
    return new Concerned(
        customer,
        said.kind(),
        said.answer(),
        Ground.orBefore(said.grounds()),
        Way.of(contacts),
        Concerned.reader(contacts));
  }

  private Map<CustomerId, Said> now(AdvisoryFacts facts) {
    LocalDate day = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    Map<CustomerId, Lines> lines = new HashMap<>();
    hits.each(
        HOUSE,
        facts.asInForce(),
        day,
        page ->
            page.forEach(hit -> lines.computeIfAbsent(hit.customer(), _ -> new Lines()).add(hit)));
    boolean stands = facts.tracking().standing() instanceof Standing.InForce;
    Map<CustomerId, Said> said = new HashMap<>();
    lines.forEach((customer, each) -> said.put(customer, each.said(stands)));
    return said;
  }

  private Said nothing() {
    return new Said(AnswerKind.NOT_LISTED, marks.of(ANSWER, ""));
  }

  /// What holds for all that runs at one customer.
  private final class Lines {

    private final TreeSet<String> lines = new TreeSet<>();
    private final Set<Ground> grounds = EnumSet.noneOf(Ground.class);
    private AnswerKind most = AnswerKind.NOT_LISTED;

    void add(WhomItHits.Hit hit) {
      most = hit.kind().compareTo(most) < 0 ? hit.kind() : most;
      if (hit.kind().needsCare()) {
        grounds.add(Ground.of(hit));
      }
      lines.add(
          String.join(
              "|",
              hit.product().value().toString(),
              hit.kind().key(),
              hit.answer().flaw(),
              hit.answer().fix().orElse(""),
              String.join(",", hit.answer().others())));
    }

    Said said(boolean stands) {
      return new Said(
          most,
          marks.of(ANSWER, (stands ? "" : "taken back\n") + String.join("\n", lines)),
          grounds);
    }
  }
}
