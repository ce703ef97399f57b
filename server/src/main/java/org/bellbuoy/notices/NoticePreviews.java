package org.bellbuoy.notices;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellbuoy.advisories.AdvisoryPreview;
import org.bellbuoy.customers.Customer;
import org.bellbuoy.customers.CustomerId;
import org.bellbuoy.customers.Customers;
import org.bellbuoy.customers.HitReason;
import org.bellbuoy.customers.HitReasons;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Cursor;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Slice;
import org.bellbuoy.publication.PublicAddresses;
import org.bellbuoy.standards.affected.AnswerKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who would be told of a revision, before its notice goes out: by the same question by which it is
/// planned, so what is seen here is who is told, as long as the register stays as it is.
///
/// Refuses: not allowed, missing for whoever may not know the advisory, invalid.
@Component
public class NoticePreviews {

  private static final int AT_ONCE = 500;

  private final Spoken spoken;
  private final Audiences audiences;
  private final NoticeStore notices;
  private final PreparationStore preparations;
  private final LeftOuts leftOuts;
  private final Customers customers;
  private final HitReasons reasons;
  private final Clock clock;
  private final PublicAddresses addresses;
  private final Authority authority;

  NoticePreviews(
      Spoken spoken,
      Audiences audiences,
      NoticeStore notices,
      PreparationStore preparations,
      LeftOuts leftOuts,
      Customers customers,
      HitReasons reasons,
      Clock clock,
      PublicAddresses addresses,
      Authority authority) {
    this.spoken = spoken;
    this.audiences = audiences;
    this.notices = notices;
    this.preparations = preparations;
    this.leftOuts = leftOuts;
    this.customers = customers;
    this.reasons = reasons;
    this.clock = clock;
    this.addresses = addresses;
    this.authority = authority;
  }

  /// In numbers. The reading is told to the ledger.
  @Transactional
  public Preview of(Viewer viewer, String advisory) {
    authority.require(viewer, Permission.SEE_RECIPIENTS);
    AdvisoryPreview opened = spoken.open(viewer, advisory);
    UUID revision = opened.revision().id().value();
    Optional<Notice> planned = notices.ofRevision(revision);
    Telling telling = planned.isPresent() ? Telling.nobody() : telling(opened);
    Preparation wished = preparations.of(revision);
    return new Preview(
        opened.advisory(),
        opened.revision(),
        opened.facts().title(),
        planned,
        new RevisionInPublic(opened.facts(), 0).isNews(),
        telling.customers().size(),
        telling.recipients().size(),
        counted(telling.customers(), each -> List.of(each.kind())),
        counted(telling.customers(), Concerned::grounds),
        counted(telling.customers(), each -> List.of(each.way())),
        wished,
        codes(viewer, wished.named()),
        planned.isPresent() ? List.of() : leftOuts.of(viewer, revision, duties(opened, telling)),
        PilotRule.forbids(opened.facts()));
  }

  /// One by one, in an order that never changes; those who match alone where something is sought.
  @Transactional
  public Slice<PreviewLine> lines(
      Viewer viewer, String advisory, PreviewChoice asked, Portion portion) {
    authority.require(viewer, Permission.READ_CUSTOMERS);
    authority.require(viewer, Permission.SEE_RECIPIENTS);
    PreviewChoice.Read wanted = asked.read();
    AdvisoryPreview opened = spoken.open(viewer, advisory);
    UUID revision = opened.revision().id().value();
    List<Concerned> all =
        notices.ofRevision(revision).isPresent() ? List.of() : telling(opened).customers();
    List<Concerned> matching = matching(viewer, after(all, portion.id()), wanted, portion.rows());
    Map<CustomerId, Customer> known = named(viewer, matching);
    Map<CustomerId, List<HitReason>> why = why(viewer, opened, matching);
    Preparation wished = preparations.of(revision);
    return Slice.of(matching, portion, each -> Cursor.at(each.customer().value()))
        .map(each -> line(each, known, wished, why.getOrDefault(each.customer(), List.of())));
  }

  /// By the same day and the same facts by which [ConcernedCustomers] finds them.
  private Map<CustomerId, List<HitReason>> why(
      Viewer viewer, AdvisoryPreview opened, List<Concerned> some) {
    return reasons.of(
        viewer,
        opened.facts().asInForce(),
        clock.instant().atZone(ZoneOffset.UTC).toLocalDate(),
        some.stream().map(Concerned::customer).toList());
  }

  /// Whom it affects in a critical or exploited case: they have to be told by whatever means.
  private static List<Concerned> duties(AdvisoryPreview opened, Telling telling) {
    if (!KeepCustomersTold.isGrave(opened.facts())) {
      return List.of();
    }
    return Stream.concat(
            telling.customers().stream(), telling.leftOut().stream().map(Telling.Omitted::customer))
        .filter(each -> each.kind() == AnswerKind.AFFECTED)
        .toList();
  }

  private Telling telling(AdvisoryPreview opened) {
    if (!new RevisionInPublic(opened.facts(), 0).isNews()) {
      return Telling.nobody();
    }
    Occasion occasion = Occasion.of(opened.facts(), addresses.page(opened.facts()));
    return audiences.of(opened.advisory().id().value(), opened.revision().id().value(), occasion);
  }

  private static List<Concerned> after(List<Concerned> all, @Nullable UUID after) {
    return all.stream()
        .sorted(Comparator.comparing(NoticePreviews::order))
        .filter(each -> after == null || order(each).compareTo(after.toString()) > 0)
        .toList();
  }

  private static String order(Concerned each) {
    return each.customer().value().toString();
  }

  /// Names are opened only where one is sought, and no more of them than are needed.
  private List<Concerned> matching(
      Viewer viewer, List<Concerned> all, PreviewChoice.Read wanted, int most) {
    List<Concerned> some =
        all.stream()
            .filter(each -> wanted.way().filter(way -> way != each.way()).isEmpty())
            .toList();
    if (wanted.q().isEmpty()) {
      return some.stream().limit(most).toList();
    }
    List<Concerned> found = new ArrayList<>();
    for (int from = 0; from < some.size() && found.size() < most; from += AT_ONCE) {
      List<Concerned> part = some.subList(from, Math.min(from + AT_ONCE, some.size()));
      Map<CustomerId, Customer> known = named(viewer, part);
      part.stream()
          .filter(each -> matches(known.get(each.customer()), wanted.q()))
          .forEach(found::add);
    }
    return found.stream().limit(most).toList();
  }

  private static boolean matches(@Nullable Customer customer, String q) {
    return customer != null
        && (customer.name().toLowerCase(Locale.ROOT).contains(q)
            || customer.code().toLowerCase(Locale.ROOT).contains(q));
  }

  private Map<CustomerId, Customer> named(Viewer viewer, List<Concerned> some) {
    return customers.named(viewer, some.stream().map(Concerned::customer).toList());
  }

  private static PreviewLine line(
      Concerned each, Map<CustomerId, Customer> known, Preparation wished, List<HitReason> why) {
    Customer customer = java.util.Objects.requireNonNull(known.get(each.customer()));
    boolean first = wished.named().contains(each.customer());
    return new PreviewLine(customer, each.kind(), each.grounds(), each.way(), first, why);
  }

  private List<String> codes(Viewer viewer, Collection<CustomerId> named) {
    return authority.may(viewer, Permission.READ_CUSTOMERS)
        ? customers.named(viewer, named).values().stream().map(Customer::code).sorted().toList()
        : List.of();
  }

  private static <K> Map<K, Integer> counted(
      List<Concerned> all, Function<Concerned, Collection<K>> by) {
    return all.stream()
        .flatMap(each -> by.apply(each).stream())
        .collect(Collectors.toMap(each -> each, _ -> 1, Integer::sum, HashMap::new));
  }
}
