package org.bellbuoy.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.customers.CustomerId;
import org.bellbuoy.kernel.Cursor;
import org.bellbuoy.standards.affected.AnswerKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The customers whom a notice is about, and by what each is told.
@Component
class ConcernedStore {

  /// Where a letter that was taken and did not come back informs, and one that was stopped does
  /// not.
  private static final String REACHED =
      """
      case when c.reached = 'WRITTEN' and d.state = 'ACCEPTED' then 'INFORMED'
           when c.reached = 'WRITTEN' and d.state = 'STOPPED' then 'STOPPED'
           else c.reached end
      """;

  private static final String SELECT =
      """
      select c.notice_id, c.customer_id, c.kind, c.place, c.version, d.rank, d.wave,
             coalesce(a.tries, 0) as tries,
      """
          + REACHED
          + """
                     as reached
            from notices.concerned c left join notices.delivery d on d.id = c.delivery_id
            left join lateral (select count(*) as tries from notices.attempt t
                                where t.notice_id = c.notice_id and t.customer_id = c.customer_id) a on true
          """;

  /// Those of whom a person must think come first.
  private static final List<Reached> IN_ORDER =
      List.of(
          Reached.BY_HAND,
          Reached.LEFT_OUT,
          Reached.STOPPED,
          Reached.WRITTEN,
          Reached.UNREACHABLE,
          Reached.INFORMED);

  private static final String ORDER =
      "array_position(array['BY_HAND', 'LEFT_OUT', 'STOPPED', 'WRITTEN', 'UNREACHABLE', 'INFORMED'], reached)";

  /// @param place of the contact that was written to last; 0 where there was none
  /// @param turn of the letter that was written last
  /// @param tries by persons
  record Row(
      UUID notice,
      CustomerId customer,
      AnswerKind kind,
      Reached reached,
      int place,
      AddDelivery.Turn turn,
      int tries,
      long version) {

    boolean isDuty() {
      return kind == AnswerKind.AFFECTED;
    }
  }

  private final JdbcClient jdbc;

  ConcernedStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @param delivery the letter that tells them, or null where none can
  void add(UUID notice, Concerned customer, @Nullable UUID delivery) {
    jdbc.sql(
            """
            insert into notices.concerned
                   (notice_id, customer_id, kind, answer_mark, reached, delivery_id, place, version)
            values (:notice, :customer, :kind, :answer, :reached, :delivery, :place, 1)
            """)
        .param("notice", notice)
        .param("customer", customer.customer().value())
        .param("kind", customer.kind().name())
        .param("answer", customer.answer())
        .param("reached", (delivery == null ? Reached.BY_HAND : Reached.WRITTEN).name())
        .param("delivery", delivery, java.sql.Types.OTHER)
        .param("place", customer.to().map(contact -> contact.place()).orElse(0))
        .update();
  }

  /// They are not told, by two persons.
  void leaveOut(UUID notice, Concerned customer, Exclusion by) {
    jdbc.sql(
            """
            insert into notices.concerned
                   (notice_id, customer_id, kind, answer_mark, reached, exclusion_id, place, version)
            values (:notice, :customer, :kind, :answer, 'LEFT_OUT', :exclusion, 0, 1)
            """)
        .param("notice", notice)
        .param("customer", customer.customer().value())
        .param("kind", customer.kind().name())
        .param("answer", customer.answer())
        .param("exclusion", by.id())
        .update();
  }

  /// What each customer was told last of an advisory; what was stopped before it left was not told.
  Map<CustomerId, ConcernedCustomers.Said> lastOf(UUID advisory) {
    Map<CustomerId, ConcernedCustomers.Said> last = new HashMap<>();
    jdbc.sql(
            """
            select distinct on (c.customer_id) c.customer_id, c.kind, c.answer_mark
              from notices.concerned c join notices.notice n on n.id = c.notice_id
              left join notices.delivery d on d.id = c.delivery_id
             where n.advisory_id = :advisory
               and c.reached not in ('STOPPED', 'LEFT_OUT') and (c.reached <> 'WRITTEN' or d.state <> 'STOPPED')
             order by c.customer_id, n.planned_at desc, n.id desc
            """)
        .param("advisory", advisory)
        .query(row -> {
          last.put(
              new CustomerId(row.getObject(1, UUID.class)),
              new ConcernedCustomers.Said(AnswerKind.valueOf(row.getString(2)), row.getBytes(3)));
        });
    return last;
  }

  /// Those whom a letter tells and nothing else yet, held until the transaction ends.
  List<Row> waitingFor(UUID delivery) {
    return jdbc.sql(
            SELECT + " where c.delivery_id = :delivery and c.reached = 'WRITTEN' for update of c")
        .param("delivery", delivery)
        .query(ConcernedStore::row)
        .list();
  }

  /// Held until the transaction ends.
  Optional<Row> hold(UUID notice, CustomerId customer) {
    return jdbc.sql(
            SELECT + " where c.notice_id = :notice and c.customer_id = :customer for update of c")
        .param("notice", notice)
        .param("customer", customer.value())
        .query(ConcernedStore::row)
        .optional();
  }

  Optional<Row> find(UUID notice, CustomerId customer) {
    return jdbc.sql(SELECT + " where c.notice_id = :notice and c.customer_id = :customer")
        .param("notice", notice)
        .param("customer", customer.value())
        .query(ConcernedStore::row)
        .optional();
  }

  /// Those of whom a person must think come first.
  List<Row> of(UUID notice, @Nullable Cursor after, int most) {
    return jdbc.sql(
            "select notice_id, customer_id, kind, reached, place, rank, wave, tries, version from ("
                + SELECT
                + " where c.notice_id = :notice) all_of_them where :from::text is null or ("
                + ORDER
                + ", customer_id) > (:from::int, :id::uuid) order by "
                + ORDER
                + ", customer_id limit :most")
        .param("notice", notice)
        .param("from", after == null ? null : after.keys().getFirst())
        .param("id", after == null ? null : after.keys().getLast())
        .param("most", most)
        .query(ConcernedStore::row)
        .list();
  }

  static int order(Row row) {
    return IN_ORDER.indexOf(row.reached()) + 1;
  }

  /// The next letter.
  void write(Row row, UUID delivery, int place) {
    jdbc.sql(
            """
            update notices.concerned
               set delivery_id = :delivery, place = :place, version = version + 1
             where notice_id = :notice and customer_id = :customer
            """)
        .param("delivery", delivery)
        .param("place", place)
        .param("notice", row.notice())
        .param("customer", row.customer().value())
        .update();
  }

  void reached(Row row, Reached reached) {
    jdbc.sql(
            """
            update notices.concerned set reached = :reached, version = version + 1
             where notice_id = :notice and customer_id = :customer
            """)
        .param("reached", reached.name())
        .param("notice", row.notice())
        .param("customer", row.customer().value())
        .update();
  }

  Map<Reached, Integer> counts(UUID notice) {
    Map<Reached, Integer> counts = new EnumMap<>(Reached.class);
    jdbc.sql(
            "select reached, count(*) from (select "
                + REACHED
                + """
                 as reached from notices.concerned c
                  left join notices.delivery d on d.id = c.delivery_id
                 where c.notice_id = :notice) each_one group by reached
                """)
        .param("notice", notice)
        .query(row -> {
          counts.put(Reached.valueOf(row.getString(1)), row.getInt(2));
        });
    return counts;
  }

  /// How many wait for a person, of all notices of advisories.
  int byHand() {
    return jdbc.sql(
            """
            select count(*)
              from notices.concerned c
              join notices.notice n on n.id = c.notice_id and n.incident_id is null
             where c.reached = 'BY_HAND'
            """)
        .query(Integer.class)
        .single();
  }

  /// Whether somebody does not know yet what was said last of an advisory.
  ///
  /// @param strict until they know or could not be reached; else until one letter was tried
  boolean anybodyWaits(UUID advisory, boolean strict) {
    return jdbc.sql(
            """
            select exists (
              select 1 from (
                select distinct on (c.customer_id) c.reached, c.kind, d.state
                  from notices.concerned c
                  join notices.notice n on n.id = c.notice_id
                  left join notices.delivery d on d.id = c.delivery_id
                 where n.advisory_id = :advisory
                 order by c.customer_id, n.planned_at desc, n.id desc) last
               where (:strict and (reached in ('BY_HAND', 'STOPPED')
                                   or reached = 'LEFT_OUT' and kind = 'AFFECTED'
                                   or reached = 'WRITTEN' and state <> 'ACCEPTED'))
                  or (reached = 'WRITTEN' and state in ('PLANNED', 'QUEUED', 'DOT_PENDING')))
            """)
        .param("advisory", advisory)
        .param("strict", strict)
        .query(Boolean.class)
        .single();
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        row.getObject("notice_id", UUID.class),
        new CustomerId(row.getObject("customer_id", UUID.class)),
        AnswerKind.valueOf(row.getString("kind")),
        Reached.valueOf(row.getString("reached")),
        row.getInt("place"),
        new AddDelivery.Turn(
            Optional.ofNullable(row.getString("wave")).map(Wave::valueOf).orElse(Wave.REST),
            row.getInt("rank")),
        row.getInt("tries"),
        row.getLong("version"));
  }
}
