package org.bellbuoy.notices;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bellbuoy.customers.Contact;
import org.bellbuoy.customers.Customer;
import org.bellbuoy.customers.CustomerId;
import org.bellbuoy.customers.Customers;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.Cursor;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Slice;
import org.bellbuoy.standards.affected.AnswerKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Which customers a notice is about and whether they know of it, for those who may see both.
@Component
public class CustomersTold {

  private final NoticeStore notices;
  private final ConcernedStore store;
  private final AttemptStore attempts;
  private final ConfirmationStore confirmations;
  private final Customers customers;
  private final LeftOuts leftOuts;
  private final People people;
  private final Authority authority;

  CustomersTold(
      NoticeStore notices,
      ConcernedStore store,
      AttemptStore attempts,
      ConfirmationStore confirmations,
      Customers customers,
      LeftOuts leftOuts,
      People people,
      Authority authority) {
    this.notices = notices;
    this.store = store;
    this.attempts = attempts;
    this.confirmations = confirmations;
    this.customers = customers;
    this.leftOuts = leftOuts;
    this.people = people;
    this.authority = authority;
  }

  /// One customer of a notice.
  ///
  /// @param tries by persons
  public record Line(Customer customer, AnswerKind kind, Reached reached, int tries) {}

  /// One with all that is needed to tell them.
  ///
  /// @param contacts in the order in which we speak to them
  /// @param attempts the latest first
  /// @param leftOut by whom and why they are not told by it; empty where they are
  /// @param confirmedAt when they said after signing in that they read it, or null
  public record Whole(
      Notice notice,
      Line line,
      List<Contact> contacts,
      List<Tried> attempts,
      Optional<LeftOut> leftOut,
      @Nullable Instant confirmedAt,
      long version) {}

  /// @param who the name of the person who tried
  public record Tried(Attempt attempt, String who) {}

  /// How many are in which state.
  public Map<Reached, Integer> counts(Viewer viewer, String notice) {
    return store.counts(find(viewer, notice).id());
  }

  /// Those for whom a person must do something come first.
  public Slice<Line> list(Viewer viewer, String notice, Portion portion) {
    List<ConcernedStore.Row> rows =
        store.of(find(viewer, notice).id(), portion.cursor(2), portion.rows());
    Map<CustomerId, Customer> known =
        customers.named(viewer, rows.stream().map(ConcernedStore.Row::customer).toList());
    return Slice.of(
            rows, portion, row -> Cursor.at(ConcernedStore.order(row), row.customer().value()))
        .map(row -> line(row, known));
  }

  public Whole get(Viewer viewer, String notice, String customer) {
    Notice found = find(viewer, notice);
    Customer who = customers.get(viewer, customer);
    ConcernedStore.Row row =
        store.find(found.id(), who.id()).orElseThrow(() -> new Missing().refused());
    return new Whole(
        found,
        new Line(who, row.kind(), row.reached(), row.tries()),
        customers.contacts(viewer, who.id()),
        named(viewer, attempts.of(found.id(), who.id())),
        leftOuts.of(who, found.id(), row.reached() == Reached.LEFT_OUT && row.isDuty()),
        confirmations.of(found.id(), who.id()).orElse(null),
        row.version());
  }

  /// How many customers wait to be told by a person, of all notices.
  public int byHand(Viewer viewer) {
    return authority.may(viewer, Permission.TELL_CUSTOMERS) ? store.byHand() : 0;
  }

  private Notice find(Viewer viewer, String notice) {
    authority.require(viewer, Permission.SEE_RECIPIENTS);
    return notices.byCode(notice).orElseThrow(() -> new Missing().refused());
  }

  private static Line line(ConcernedStore.Row row, Map<CustomerId, Customer> known) {
    Customer customer =
        Optional.ofNullable(known.get(row.customer())).orElseThrow(() -> new Missing().refused());
    return new Line(customer, row.kind(), row.reached(), row.tries());
  }

  private List<Tried> named(Viewer viewer, List<Attempt> tried) {
    Map<UUID, String> names =
        people.names(
            viewer,
            tried.stream()
                .map(Attempt::by)
                .map(Actor::personId)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
    return tried.stream()
        .map(each ->
            new Tried(
                each,
                each.by()
                    .personId()
                    .map(id -> names.getOrDefault(id, "Somebody who has left"))
                    .orElse("A program")))
        .toList();
  }
}
