package org.bellbuoy.embargo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.AtCounter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What one party may read at the counter: read with the counter's rights, and nothing else.
@Component
@AtCounter
class GuestFileStore {

  private final JdbcClient jdbc;
  private final PartyVault vault;

  GuestFileStore(JdbcClient jdbc, PartyVault vault) {
    this.jdbc = jdbc;
    this.vault = vault;
  }

  record Guest(String code, PartyKind kind, String name) {}

  Guest guest(UUID party) {
    return jdbc.sql("select code, kind, name_sealed from embargo.party where id = :id")
        .param("id", party)
        .query((row, number) ->
            new Guest(
                row.getString("code"),
                PartyKind.valueOf(row.getString("kind")),
                vault.open(PartyVault.Kind.NAME, party, row.getBytes("name_sealed"))))
        .single();
  }

  /// The moment agreed for a circle, while silence is kept.
  Optional<AgreedMoment> agreed(UUID circle) {
    return jdbc.sql(
            """
            select end_local, end_zone, end_rules, end_at from embargo.embargo
             where id = :circle and state = 'AGREED'
            """)
        .param("circle", circle)
        .query((row, number) -> Moments.end(row))
        .optional();
  }

  boolean ended(UUID circle) {
    return jdbc.sql(
            "select exists (select 1 from embargo.embargo where id = :id and state = 'ENDED')")
        .param("id", circle)
        .query(Boolean.class)
        .single();
  }

  Optional<GuestFile.Offered> offered(UUID circle) {
    return jdbc.sql(
            """
            select id, kind, end_local, end_zone, end_rules, end_at from embargo.offer
             where embargo_id = :circle and state = 'OPEN'
            """)
        .param("circle", circle)
        .query((row, number) ->
            new GuestFile.Offered(row.getObject("id", UUID.class), Moments.end(row), null))
        .optional();
  }

  List<PartyNotice> notices(UUID circle, Instant now) {
    return jdbc.sql(
            """
            select id, text_sealed, from_at from embargo.notice
             where circle_id = :circle and withdrawn_at is null and from_at <= :now
             order by from_at
            """)
        .param("circle", circle)
        .param("now", EmbargoStore.utc(now))
        .query((row, number) -> {
          UUID id = row.getObject("id", UUID.class);
          String text = vault.open(PartyVault.Kind.NOTICE, id, row.getBytes("text_sealed"));
          return new PartyNotice(id, "", text, Moments.at(row, "from_at"), null);
        })
        .list();
  }

  List<PartyTask> tasks(UUID party) {
    return jdbc.sql(
            """
            select id, code, text_sealed, made_at, done_at from embargo.task
             where party_id = :party order by made_at
            """)
        .param("party", party)
        .query((row, number) -> {
          UUID id = row.getObject("id", UUID.class);
          return new PartyTask(
              id,
              row.getString("code"),
              vault.open(PartyVault.Kind.TASK, id, row.getBytes("text_sealed")),
              Moments.at(row, "made_at"),
              Moments.orNull(row, "done_at"));
        })
        .list();
  }

  boolean finish(UUID party, String task, Instant now) {
    return jdbc.sql(
                """
                update embargo.task set done_at = :now
                 where party_id = :party and code = :code and done_at is null
                """)
            .param("now", EmbargoStore.utc(now))
            .param("party", party)
            .param("code", task)
            .update()
        == 1;
  }

  List<Letter> letters(UUID party) {
    return jdbc.sql(
            """
            select id, person_id, text_sealed, written_at from embargo.letter
             where party_id = :party order by written_at, id
            """)
        .param("party", party)
        .query((row, number) -> {
          UUID id = row.getObject("id", UUID.class);
          return new Letter(
              id,
              row.getObject("person_id", UUID.class),
              Moments.at(row, "written_at"),
              vault.open(PartyVault.Kind.LETTER, id, row.getBytes("text_sealed")));
        })
        .list();
  }

  void add(Viewer.Outsider guest, UUID letter, String text, Instant now) {
    EmbargoId circle = new EmbargoId(guest.circle());
    jdbc.sql(
            """
            insert into embargo.letter (id, party_id, author, text_sealed, written_at, told)
            values (:id, :party, 'PARTY', :text, :now, false)
            """)
        .param("id", letter)
        .param("party", guest.party())
        .param("text", vault.seal(circle, PartyVault.Kind.LETTER, letter, text))
        .param("now", EmbargoStore.utc(now))
        .update();
  }
}
