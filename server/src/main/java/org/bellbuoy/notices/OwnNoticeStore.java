package org.bellbuoy.notices;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.AtCounter;
import org.bellbuoy.vault.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the counter reads of notices for a customer who is signed in, and what it puts in.
@Component
@AtCounter
class OwnNoticeStore {

  /// What is about a customer: the notice, and as whom they were told, which is another where two
  /// customers were merged since.
  record Told(UUID notice, UUID customer) {}

  private final JdbcClient jdbc;
  private final NoticeSeals seals;

  OwnNoticeStore(JdbcClient jdbc, NoticeSeals seals) {
    this.jdbc = jdbc;
    this.seals = seals;
  }

  /// The latest first.
  List<OwnNotice> of(UUID customer) {
    return jdbc.sql(
            """
            select code, number, title, change, page, of_incident, planned_at, delivery_id,
                   to_sealed, state, handed_at, confirmed_at
              from notices.at_counter
             where customer_id = :customer
             order by planned_at desc, notice_id desc, told_id
            """)
        .param("customer", customer)
        .query(this::notice)
        .list();
  }

  List<Told> told(UUID customer, String code) {
    return jdbc.sql(
            """
            select notice_id, told_id from notices.at_counter
             where customer_id = :customer and code = :code
            """)
        .param("customer", customer)
        .param("code", code)
        .query((row, _) -> new Told(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
        .list();
  }

  /// @return whether nobody had said so before
  boolean confirm(Told told, Viewer.Customer by, Instant at) {
    return jdbc.sql(
                """
                insert into notices.confirmation (notice_id, customer_id, contact_id, at, told)
                values (:notice, :customer, :contact, :at, false)
                    on conflict do nothing
                """)
            .param("notice", told.notice())
            .param("customer", told.customer())
            .param("contact", by.contact())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  private OwnNotice notice(ResultSet row, int number) throws SQLException {
    boolean incident = row.getBoolean("of_incident");
    String state = row.getString("state");
    return new OwnNotice(
        row.getString("code"),
        row.getString("number"),
        incident ? "" : row.getString("title"),
        row.getString("change"),
        incident ? null : URI.create(row.getString("page")),
        row.getObject("planned_at", OffsetDateTime.class).toInstant(),
        address(row),
        state == null ? null : DeliveryState.valueOf(state),
        instant(row, "handed_at"),
        instant(row, "confirmed_at"));
  }

  private String address(ResultSet row) throws SQLException {
    UUID delivery = row.getObject("delivery_id", UUID.class);
    return delivery == null
        ? ""
        : seals
            .open(delivery, Sealed.of(row.getBytes("to_sealed")))
            .map(to -> OwnNotice.inPart(to.address()))
            .orElse("");
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
