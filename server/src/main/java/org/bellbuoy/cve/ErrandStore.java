package org.bellbuoy.cve;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.standards.facts.CveId;
import org.bellbuoy.vault.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What is to be done at CVE Services.
@Repository
class ErrandStore {

  /// An errand that somebody is doing.
  ///
  /// @param tries how often it was tried, this time included; whoever comes later has more
  record Claimed(
      UUID id,
      UUID subject,
      UUID circle,
      CveErrand.Kind kind,
      @Nullable CveId cve,
      @Nullable Sealed notes,
      @Nullable Sealed container,
      int tries) {}

  private static final String LISTED =
      "select id, subject_id, kind, cve, state, trouble, tries, asked_at from cve.errand";

  private final JdbcClient jdbc;

  ErrandStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @return whether it is new; a second reservation for the same subject is not
  boolean add(
      UUID id,
      UUID subject,
      UUID circle,
      CveErrand.Kind kind,
      @Nullable CveId cve,
      @Nullable Sealed container,
      Instant at) {
    return jdbc.sql(
                """
                insert into cve.errand
                       (id, subject_id, circle_id, kind, cve, container_sealed,
                        state, tries, next_at, asked_at)
                values (:id, :subject, :circle, :kind, :cve, :container, 'WAITING', 0, :at, :at)
                on conflict (subject_id) where kind = 'RESERVE' and state in ('WAITING', 'SENDING')
                do nothing
                """)
            .param("id", id)
            .param("subject", subject)
            .param("circle", circle)
            .param("kind", kind.name())
            .param("cve", cve == null ? null : cve.value())
            .param("container", container == null ? null : container.bytes())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /// Takes the next one, unless another is being done anywhere: what is reserved must be told apart
  /// from what others reserve.
  Optional<Claimed> claim(Instant now, Instant until) {
    jdbc.sql("select version from cve.account where only_one for update")
        .query(Long.class)
        .optional();
    return jdbc.sql(
            """
            update cve.errand e
               set state = 'SENDING', tries = e.tries + 1, next_at = :until
             where e.id in (select id from cve.errand
                             where state in ('WAITING', 'SENDING') and next_at <= :now
                               and not exists (select 1 from cve.errand o
                                                where o.state = 'SENDING' and o.next_at > :now)
                             order by next_at, id
                             limit 1)
            returning e.id, e.subject_id, e.circle_id, e.kind, e.cve, e.notes_sealed,
                      e.container_sealed, e.tries
            """)
        .param("until", until.atOffset(ZoneOffset.UTC))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(ErrandStore::claimed)
        .optional();
  }

  /// Writes down what was listed before an id is asked for; null takes it back.
  ///
  /// @return whether it is still the caller's to do
  boolean note(Claimed errand, @Nullable Sealed notes) {
    return jdbc.sql(
                """
                update cve.errand set notes_sealed = :notes
                 where id = :id and state = 'SENDING' and tries = :tries
                """)
            .param("notes", notes == null ? null : notes.bytes())
            .param("id", errand.id())
            .param("tries", errand.tries())
            .update()
        == 1;
  }

  /// @return whether it was still the caller's to end
  boolean ended(Claimed errand, @Nullable CveTrouble trouble, @Nullable CveId cve, Instant at) {
    return jdbc.sql(
                """
                update cve.errand
                   set state = :state, trouble = :trouble, cve = coalesce(:cve, cve), ended_at = :at,
                       notes_sealed = null
                 where id = :id and state = 'SENDING' and tries = :tries
                """)
            .param("state", trouble == null ? "DONE" : "FAILED")
            .param("trouble", trouble == null ? null : trouble.name())
            .param("cve", cve == null ? null : cve.value())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("id", errand.id())
            .param("tries", errand.tries())
            .update()
        == 1;
  }

  void later(Claimed errand, CveTrouble trouble, Instant at) {
    jdbc.sql(
            """
            update cve.errand set state = 'WAITING', trouble = :trouble, next_at = :at
             where id = :id and state = 'SENDING' and tries = :tries
            """)
        .param("trouble", trouble.name())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("id", errand.id())
        .param("tries", errand.tries())
        .update();
  }

  /// A record that waits is not sent any more where a newer one is to be sent.
  void replace(CveId cve, Instant at) {
    jdbc.sql(
            """
            update cve.errand set state = 'FAILED', trouble = 'REPLACED', ended_at = :at
             where cve = :cve and kind = 'PUBLISH' and state = 'WAITING'
            """)
        .param("cve", cve.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Whether a newer record of the same id waits to be sent.
  boolean isReplaced(Claimed errand) {
    return jdbc.sql(
            """
            select exists (select 1 from cve.errand
                            where cve = :cve and kind = 'PUBLISH' and state = 'WAITING' and id > :id)
            """)
        .param("cve", errand.cve() == null ? null : errand.cve().value())
        .param("id", errand.id())
        .query(Boolean.class)
        .single();
  }

  /// The errands of a subject, the latest first.
  List<CveErrand> of(UUID subject) {
    return jdbc.sql(LISTED + " where subject_id = :subject order by asked_at desc, id desc")
        .param("subject", subject)
        .query(ErrandStore::listed)
        .list();
  }

  private static Claimed claimed(ResultSet row, int number) throws SQLException {
    return new Claimed(
        row.getObject("id", UUID.class),
        row.getObject("subject_id", UUID.class),
        row.getObject("circle_id", UUID.class),
        CveErrand.Kind.valueOf(row.getString("kind")),
        cve(row).orElse(null),
        sealed(row.getBytes("notes_sealed")),
        sealed(row.getBytes("container_sealed")),
        row.getInt("tries"));
  }

  private static CveErrand listed(ResultSet row, int number) throws SQLException {
    return new CveErrand(
        row.getObject("id", UUID.class),
        row.getObject("subject_id", UUID.class),
        CveErrand.Kind.valueOf(row.getString("kind")),
        cve(row),
        CveErrand.State.valueOf(row.getString("state")),
        Optional.ofNullable(row.getString("trouble")).map(CveTrouble::valueOf),
        row.getInt("tries"),
        row.getObject("asked_at", OffsetDateTime.class).toInstant());
  }

  private static Optional<CveId> cve(ResultSet row) throws SQLException {
    return Optional.ofNullable(row.getString("cve")).flatMap(CveId::find);
  }

  private static @Nullable Sealed sealed(byte @Nullable [] bytes) {
    return bytes == null ? null : Sealed.of(bytes);
  }
}
