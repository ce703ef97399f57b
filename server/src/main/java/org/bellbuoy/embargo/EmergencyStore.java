package org.bellbuoy.embargo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.identity.Confirmed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The emergency accesses there ever were, and who was told of each.
@Component
class EmergencyStore {

  private static final String COLUMNS =
      """
      select e.id, e.code, e.circle_id, e.asked_by, e.asked_at, e.minutes, e.reason_sealed,
             e.confirmed_by, e.confirmed_at, e.alone, e.until, e.ended_by, e.ended_at,
             e.reviewed_by, e.reviewed_at, e.review_sealed
        from embargo.emergency e
      """;

  private final JdbcClient jdbc;
  private final PartyVault vault;

  EmergencyStore(JdbcClient jdbc, PartyVault vault) {
    this.jdbc = jdbc;
    this.vault = vault;
  }

  void add(EmergencyAccess asked) {
    jdbc.sql(
            """
            insert into embargo.emergency
                   (id, code, circle_id, asked_by, asked_at, minutes, reason_sealed)
            values (:id, :code, :circle, :by, :at, :minutes, :reason)
            """)
        .param("id", asked.id())
        .param("code", asked.code())
        .param("circle", asked.circle().value())
        .param("by", asked.asked().by())
        .param("at", EmbargoStore.utc(asked.asked().at()))
        .param("minutes", asked.minutes())
        .param(
            "reason",
            vault.seal(asked.circle(), PartyVault.Kind.EMERGENCY, asked.id(), asked.reason()))
        .update();
  }

  Optional<EmergencyAccess> find(String code) {
    return jdbc.sql(COLUMNS + " where e.code = :code")
        .param("code", code)
        .query(this::access)
        .optional();
  }

  Optional<EmergencyAccess> hold(String code) {
    return jdbc.sql(COLUMNS + " where e.code = :code for update of e")
        .param("code", code)
        .query(this::access)
        .optional();
  }

  /// All that this person was told of, the latest first.
  List<EmergencyAccess> toldTo(UUID person) {
    return jdbc.sql(
            COLUMNS
                + """
                 join embargo.emergency_to t on t.emergency_id = e.id
                where t.person_id = :person
                order by e.asked_at desc
                limit 100
                """)
        .param("person", person)
        .query(this::access)
        .list();
  }

  boolean told(UUID id, UUID person) {
    return jdbc.sql(
            """
            select exists (select 1 from embargo.emergency_to
                            where emergency_id = :id and person_id = :person)
            """)
        .param("id", id)
        .param("person", person)
        .query(Boolean.class)
        .single();
  }

  int unseen(UUID person) {
    return jdbc.sql(
            """
            select count(*) from embargo.emergency_to
             where person_id = :person and seen_at is null
            """)
        .param("person", person)
        .query(Integer.class)
        .single();
  }

  /// Rings for these people, also for those who saw an earlier ring.
  void tell(UUID id, Collection<UUID> people, Instant at) {
    jdbc.sql(
            """
            insert into embargo.emergency_to (emergency_id, person_id, told_at)
            select :id, person, :at from unnest(:people) person
            on conflict (emergency_id, person_id)
              do update set told_at = excluded.told_at, seen_at = null
            """)
        .param("id", id)
        .param("people", people.toArray(UUID[]::new))
        .param("at", EmbargoStore.utc(at))
        .update();
  }

  void seen(UUID id, UUID person, Instant at) {
    jdbc.sql(
            """
            update embargo.emergency_to set seen_at = :at
             where emergency_id = :id and person_id = :person and seen_at is null
            """)
        .param("id", id)
        .param("person", person)
        .param("at", EmbargoStore.utc(at))
        .update();
  }

  void confirm(UUID id, UUID by, Instant at, Instant until, Confirmed how) {
    jdbc.sql(
            """
            update embargo.emergency
               set confirmed_by = :by, confirmed_at = :at, until = :until, alone = :alone
             where id = :id and confirmed_by is null
            """)
        .param("id", id)
        .param("by", by)
        .param("at", EmbargoStore.utc(at))
        .param("until", EmbargoStore.utc(until))
        .param("alone", how == Confirmed.ALONE)
        .update();
  }

  void end(UUID id, UUID by, Instant at) {
    jdbc.sql("update embargo.emergency set ended_by = :by, ended_at = :at where id = :id")
        .param("id", id)
        .param("by", by)
        .param("at", EmbargoStore.utc(at))
        .update();
  }

  void review(EmergencyAccess access, UUID by, Instant at, String words) {
    jdbc.sql(
            """
            update embargo.emergency
               set reviewed_by = :by, reviewed_at = :at, review_sealed = :words
             where id = :id
            """)
        .param("id", access.id())
        .param("by", by)
        .param("at", EmbargoStore.utc(at))
        .param(
            "words",
            vault.seal(access.circle(), PartyVault.Kind.EMERGENCY_REVIEW, access.id(), words))
        .update();
  }

  /// How many things were read by it.
  int read(EmergencyAccess access) {
    return jdbc.sql(
            """
            select count(distinct thing_id) from embargo.reading
             where about = :circle and by_id = :reader and manner = 'EMERGENCY' and at >= :from
            """)
        .param("circle", access.circle().value())
        .param("reader", access.asked().by())
        .param("from", EmbargoStore.utc(access.asked().at()))
        .query(Integer.class)
        .single();
  }

  private EmergencyAccess access(ResultSet row, int number) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    byte[] review = row.getBytes("review_sealed");
    OffsetDateTime until = row.getObject("until", OffsetDateTime.class);
    return new EmergencyAccess(
        id,
        row.getString("code"),
        new EmbargoId(row.getObject("circle_id", UUID.class)),
        new EmergencyAccess.Deed(
            row.getObject("asked_by", UUID.class), Moments.at(row, "asked_at")),
        row.getInt("minutes"),
        vault.openOr(PartyVault.Kind.EMERGENCY, id, row.getBytes("reason_sealed"), "Erased"),
        deed(row, "confirmed"),
        row.getBoolean("alone"),
        until == null ? null : until.toInstant(),
        deed(row, "ended"),
        deed(row, "reviewed"),
        review == null ? "" : vault.openOr(PartyVault.Kind.EMERGENCY_REVIEW, id, review, "Erased"));
  }

  private static EmergencyAccess.@Nullable Deed deed(ResultSet row, String what)
      throws SQLException {
    UUID by = row.getObject(what + "_by", UUID.class);
    return by == null ? null : new EmergencyAccess.Deed(by, Moments.at(row, what + "_at"));
  }
}
