package org.bellbuoy.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.vault.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What mails ask for in the name of reporters.
@Component
class WishStore {

  /// One wish as it lies.
  record Stored(
      UUID id,
      ThreadId thread,
      WishKind kind,
      Sealed words,
      WishState state,
      Instant askedAt,
      Instant until) {}

  /// An answer from the street, which may belong to nothing.
  record Answer(UUID id, boolean yes, Instant at, Optional<Stored> wish) {}

  private static final String WISH =
      """
      select w.id, w.thread_id, w.kind, w.words_sealed, w.state, w.asked_at, w.expires_at
        from correspondence.wish w
      """;

  private final JdbcClient jdbc;

  WishStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @param code a hash of what stands in the link, or null for what needs none
  void add(Stored wish, byte @Nullable [] code) {
    jdbc.sql(
            """
            insert into correspondence.wish
                   (id, thread_id, kind, words_sealed, state, code_sha256, asked_at, expires_at)
            values (:id, :thread, :kind, :words, :state, :code, :asked, :expires)
            """)
        .param("id", wish.id())
        .param("thread", wish.thread().value())
        .param("kind", wish.kind().name())
        .param("words", wish.words().bytes())
        .param("state", wish.state().name())
        .param("code", code, Types.BINARY)
        .param("asked", ThreadStore.utc(wish.askedAt()))
        .param("expires", ThreadStore.utc(wish.until()))
        .update();
  }

  /// The latest first.
  List<Stored> of(ThreadId thread) {
    return jdbc.sql(WISH + " where w.thread_id = :thread order by w.asked_at desc, w.id desc")
        .param("thread", thread.value())
        .query((row, _) -> stored(row))
        .list();
  }

  /// A link works once, whatever is answered.
  void answered(UUID wish, WishState state, Instant at) {
    jdbc.sql(
            """
            update correspondence.wish
               set state = :state, answered_at = :at, code_sha256 = null
             where id = :id
            """)
        .param("state", state.name())
        .param("at", ThreadStore.utc(at))
        .param("id", wish)
        .update();
  }

  void forget(ThreadId thread) {
    jdbc.sql("delete from correspondence.wish where thread_id = :thread")
        .param("thread", thread.value())
        .update();
  }

  /// Answers nobody in the house has heard of, each with its wish when it came in time; held until
  /// the transaction ends.
  List<Answer> answers(int most) {
    List<Answer> found =
        jdbc.sql(
                """
                select id, yes, at from correspondence.wish_answer
                 order by at limit :most for update skip locked
                """)
            .param("most", most)
            .query((row, _) ->
                new Answer(
                    row.getObject("id", UUID.class),
                    row.getBoolean("yes"),
                    ThreadStore.instant(row, "at"),
                    Optional.empty()))
            .list();
    return found.stream()
        .map(each -> new Answer(each.id(), each.yes(), each.at(), wish(each.id())))
        .toList();
  }

  private Optional<Stored> wish(UUID answer) {
    return jdbc.sql(
            WISH
                + """
                  join correspondence.wish_answer a
                    on a.code_sha256 = w.code_sha256 and a.at < w.expires_at
                 where a.id = :answer and w.state = 'ASKED'
                   for update of w
                """)
        .param("answer", answer)
        .query((row, _) -> stored(row))
        .optional();
  }

  void heard(UUID answer) {
    jdbc.sql("delete from correspondence.wish_answer where id = :id").param("id", answer).update();
  }

  private static Stored stored(ResultSet row) throws SQLException {
    return new Stored(
        row.getObject("id", UUID.class),
        new ThreadId(row.getObject("thread_id", UUID.class)),
        WishKind.valueOf(row.getString("kind")),
        Sealed.of(row.getBytes("words_sealed")),
        WishState.valueOf(row.getString("state")),
        ThreadStore.instant(row, "asked_at"),
        ThreadStore.instant(row, "expires_at"));
  }
}
