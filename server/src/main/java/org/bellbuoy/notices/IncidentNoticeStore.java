package org.bellbuoy.notices;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.customers.CustomerId;
import org.bellbuoy.incidents.ByLetter;
import org.bellbuoy.vault.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Notices of incidents: one for each edition of the letters. They stand in no list of the desk;
/// the incident's circle sees their account.
@Component
class IncidentNoticeStore {

  private final JdbcClient jdbc;

  IncidentNoticeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @return whether there was none of this edition
  boolean add(
      UUID id, String code, UUID incident, UUID edition, Sealed words, URI page, Instant at) {
    return jdbc.sql(
                """
                insert into notices.notice
                       (id, code, incident_id, edition_id, words_sealed, number, title, change,
                        names, page, state, planned_at, version)
                values (:id, :code, :incident, :edition, :words, '', '', '',
                        '', :page, 'GOING', :at, 1)
                    on conflict (edition_id) do nothing
                """)
            .param("id", id)
            .param("code", code)
            .param("incident", incident)
            .param("edition", edition)
            .param("words", words.bytes())
            .param("page", page.toString())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  UUID ofEdition(UUID edition) {
    return jdbc.sql("select id from notices.notice where edition_id = :edition")
        .param("edition", edition)
        .query((row, _) -> row.getObject("id", UUID.class))
        .single();
  }

  /// Empty where a notice tells of an advisory.
  Optional<Sealed> words(UUID notice) {
    return jdbc.sql(
            "select words_sealed from notices.notice where id = :id and words_sealed is not null")
        .param("id", notice)
        .query((row, _) -> Sealed.of(row.getBytes("words_sealed")))
        .optional();
  }

  Set<CustomerId> customers(UUID notice) {
    return new HashSet<>(
        jdbc.sql("select customer_id from notices.concerned where notice_id = :notice")
            .param("notice", notice)
            .query((row, _) -> new CustomerId(row.getObject("customer_id", UUID.class)))
            .list());
  }

  /// How far the letters of all editions have come: whoever was reached by one of them, was.
  Map<CustomerId, ByLetter> account(UUID incident) {
    Map<CustomerId, ByLetter> furthest = new HashMap<>();
    jdbc.sql(
            """
            select c.customer_id, c.reached, d.state
              from notices.concerned c
              join notices.notice n on n.id = c.notice_id and n.incident_id = :incident
              left join notices.delivery d on d.id = c.delivery_id
            """)
        .param("incident", incident)
        .query(row -> {
          furthest.merge(
              new CustomerId(row.getObject("customer_id", UUID.class)),
              far(Reached.valueOf(row.getString("reached")), row.getString("state")),
              IncidentNoticeStore::further);
        });
    return furthest;
  }

  private static ByLetter far(Reached reached, @Nullable String state) {
    if (reached != Reached.WRITTEN || state == null) {
      return ByLetter.BY_HAND;
    }
    return switch (DeliveryState.valueOf(state)) {
      case PLANNED, QUEUED, DOT_PENDING, DEFERRED -> ByLetter.WAITS;
      case SENT -> ByLetter.SENT;
      case ACCEPTED -> ByLetter.DELIVERED;
      case BOUNCED, STOPPED -> ByLetter.BY_HAND;
    };
  }

  private static ByLetter further(ByLetter one, ByLetter other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
