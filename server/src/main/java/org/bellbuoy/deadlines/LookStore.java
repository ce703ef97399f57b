package org.bellbuoy.deadlines;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// When the clocks were last looked at, and the gaps between two looks.
@Repository
class LookStore {

  private final JdbcClient db;

  LookStore(JdbcClient db) {
    this.db = db;
  }

  /// The last look; whoever asks holds it until the transaction ends.
  Optional<Instant> last() {
    return db.sql("select at from deadlines.look where only_one for update")
        .query((row, _) -> Columns.instant(row, "at"))
        .optional();
  }

  void looked(Instant at) {
    db.sql(
            """
            insert into deadlines.look (only_one, at) values (true, :at)
            on conflict (only_one) do update set at = excluded.at
            """)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void gap(UUID id, TimeGap gap) {
    db.sql("insert into deadlines.gap (id, from_at, to_at) values (:id, :from, :to)")
        .param("id", id)
        .param("from", gap.from().atOffset(ZoneOffset.UTC))
        .param("to", gap.to().atOffset(ZoneOffset.UTC))
        .update();
  }

  List<TimeGap> gaps(int most) {
    return db.sql("select from_at, to_at from deadlines.gap order by number desc limit :most")
        .param("most", most)
        .query(
            (row, _) -> new TimeGap(Columns.instant(row, "from_at"), Columns.instant(row, "to_at")))
        .list();
  }
}
