package org.bellbuoy.embargo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What lies at the counter for the parties, as the house keeps it.
@Component
class CounterStore {

  /// A letter of a party that the house has not heard of yet.
  record Untold(UUID letter, UUID party, UUID circle, Instant at) {}

  private final JdbcClient jdbc;
  private final PartyVault vault;

  CounterStore(JdbcClient jdbc, PartyVault vault) {
    this.jdbc = jdbc;
    this.vault = vault;
  }

  void add(EmbargoId circle, PartyNotice notice, Instant now, UUID by) {
    jdbc.sql(
            """
            insert into embargo.notice (id, code, circle_id, text_sealed, from_at, made_at, by_id)
            values (:id, :code, :circle, :text, :from, :now, :by)
            """)
        .param("id", notice.id())
        .param("code", notice.code())
        .param("circle", circle.value())
        .param("text", vault.seal(circle, PartyVault.Kind.NOTICE, notice.id(), notice.text()))
        .param("from", EmbargoStore.utc(notice.from()))
        .param("now", EmbargoStore.utc(now))
        .param("by", by)
        .update();
  }

  /// @return whether it stood until now
  boolean withdraw(EmbargoId circle, String code, Instant now) {
    return jdbc.sql(
                """
                update embargo.notice set withdrawn_at = :now
                 where circle_id = :circle and code = :code and withdrawn_at is null
                """)
            .param("now", EmbargoStore.utc(now))
            .param("circle", circle.value())
            .param("code", code)
            .update()
        == 1;
  }

  List<PartyNotice> notices(EmbargoId circle) {
    return jdbc.sql(
            """
            select id, code, text_sealed, from_at, withdrawn_at from embargo.notice
             where circle_id = :circle order by from_at
            """)
        .param("circle", circle.value())
        .query(this::notice)
        .list();
  }

  void add(Party party, PartyTask task, UUID by) {
    jdbc.sql(
            """
            insert into embargo.task (id, code, party_id, text_sealed, made_at, by_id)
            values (:id, :code, :party, :text, :made, :by)
            """)
        .param("id", task.id())
        .param("code", task.code())
        .param("party", party.id())
        .param("text", vault.seal(party.circle(), PartyVault.Kind.TASK, task.id(), task.text()))
        .param("made", EmbargoStore.utc(task.madeAt()))
        .param("by", by)
        .update();
  }

  List<PartyTask> tasks(UUID party) {
    return jdbc.sql(
            """
            select id, code, text_sealed, made_at, done_at from embargo.task
             where party_id = :party order by made_at
            """)
        .param("party", party)
        .query(this::task)
        .list();
  }

  void add(Party party, Letter letter) {
    jdbc.sql(
            """
            insert into embargo.letter
                   (id, party_id, author, person_id, text_sealed, written_at, told)
            values (:id, :party, 'HOUSE', :person, :text, :at, true)
            """)
        .param("id", letter.id())
        .param("party", party.id())
        .param("person", letter.person())
        .param(
            "text", vault.seal(party.circle(), PartyVault.Kind.LETTER, letter.id(), letter.text()))
        .param("at", EmbargoStore.utc(letter.at()))
        .update();
  }

  List<Letter> letters(UUID party) {
    return jdbc.sql(
            """
            select id, person_id, text_sealed, written_at from embargo.letter
             where party_id = :party order by written_at, id
            """)
        .param("party", party)
        .query(this::letter)
        .list();
  }

  /// Letters that nobody in the house has heard of; held until the transaction ends.
  List<Untold> untold(int most) {
    return jdbc.sql(
            """
            select l.id, l.party_id, p.circle_id, l.written_at
              from embargo.letter l join embargo.party p on p.id = l.party_id
             where not l.told
             order by l.written_at
             limit :most
               for update of l skip locked
            """)
        .param("most", most)
        .query((row, number) ->
            new Untold(
                row.getObject("id", UUID.class),
                row.getObject("party_id", UUID.class),
                row.getObject("circle_id", UUID.class),
                Moments.at(row, "written_at")))
        .list();
  }

  void markTold(UUID letter) {
    jdbc.sql("update embargo.letter set told = true where id = :id").param("id", letter).update();
  }

  private PartyNotice notice(ResultSet row, int number) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new PartyNotice(
        id,
        row.getString("code"),
        vault.open(PartyVault.Kind.NOTICE, id, row.getBytes("text_sealed")),
        Moments.at(row, "from_at"),
        Moments.orNull(row, "withdrawn_at"));
  }

  private PartyTask task(ResultSet row, int number) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new PartyTask(
        id,
        row.getString("code"),
        vault.open(PartyVault.Kind.TASK, id, row.getBytes("text_sealed")),
        Moments.at(row, "made_at"),
        Moments.orNull(row, "done_at"));
  }

  private Letter letter(ResultSet row, int number) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new Letter(
        id,
        row.getObject("person_id", UUID.class),
        Moments.at(row, "written_at"),
        vault.open(PartyVault.Kind.LETTER, id, row.getBytes("text_sealed")));
  }
}
