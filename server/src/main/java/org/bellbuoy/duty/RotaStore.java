package org.bellbuoy.duty;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rota, absences and stand-ins.
@Repository
class RotaStore {

  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final LocalDate FIRST_MONDAY = LocalDate.of(2026, 1, 5);

  private final JdbcClient db;

  RotaStore(JdbcClient db) {
    this.db = db;
  }

  StoredRota rota() {
    List<UUID> turns =
        db.sql("select person_id from duty.turn order by position")
            .query((row, _) -> row.getObject("person_id", UUID.class))
            .list();
    return db.sql(
            """
            select starts_on, turn_days, hand_over_at, zone, patience_minutes, version
              from duty.rota where only_one
            """)
        .query((row, _) ->
            new StoredRota(
                new Rota(
                    row.getObject("starts_on", LocalDate.class),
                    row.getInt("turn_days"),
                    row.getObject("hand_over_at", LocalTime.class),
                    ZoneId.of(row.getString("zone")),
                    turns),
                Duration.ofMinutes(row.getLong("patience_minutes")),
                row.getLong("version")))
        .optional()
        .orElseGet(RotaStore::none);
  }

  private static StoredRota none() {
    Rota rota = new Rota(FIRST_MONDAY, 7, MORNING, ZoneOffset.UTC, List.of());
    return new StoredRota(rota, Duration.ofMinutes(30), 0);
  }

  /// @return whether nobody else changed it meanwhile
  boolean change(Rota rota, Duration patience, long expected) {
    int rows =
        db.sql(
                """
                insert into duty.rota
                       (only_one, starts_on, turn_days, hand_over_at, zone, patience_minutes, version)
                values (true, :starts, :days, :at, :zone, :patience, 1)
                on conflict (only_one) do update
                   set starts_on = :starts, turn_days = :days, hand_over_at = :at, zone = :zone,
                       patience_minutes = :patience, version = duty.rota.version + 1
                 where duty.rota.version = :expected
                """)
            .param("starts", rota.startsOn())
            .param("days", rota.turnDays())
            .param("at", rota.handOverAt())
            .param("zone", rota.zone().getId())
            .param("patience", patience.toMinutes())
            .param("expected", expected)
            .update();
    if (rows == 1) {
      turns(rota.turns());
    }
    return rows == 1;
  }

  private void turns(List<UUID> people) {
    db.sql("delete from duty.turn").update();
    for (int i = 0; i < people.size(); i++) {
      db.sql("insert into duty.turn (position, person_id) values (:position, :person)")
          .param("position", i)
          .param("person", people.get(i))
          .update();
    }
  }

  void add(UUID id, Absence absence) {
    db.sql(
            """
            insert into duty.absence (id, code, person_id, from_day, to_day)
            values (:id, :code, :person, :from, :to)
            """)
        .param("id", id)
        .param("code", absence.code())
        .param("person", absence.person())
        .param("from", absence.from())
        .param("to", absence.to())
        .update();
  }

  void remove(String code) {
    db.sql("delete from duty.absence where code = :code").param("code", code).update();
  }

  /// The absences that end on that day or later.
  List<Absence> absences(LocalDate from) {
    return db.sql(
            """
            select code, person_id, from_day, to_day
              from duty.absence where to_day >= :from order by from_day, id
            """)
        .param("from", from)
        .query((row, _) ->
            new Absence(
                row.getString("code"),
                row.getObject("person_id", UUID.class),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class)))
        .list();
  }

  void add(UUID id, StandIn standIn, UUID by) {
    db.sql(
            """
            insert into duty.stand_in (id, person_id, by_id, from_at, until_at)
            values (:id, :person, :by, :from, :until)
            """)
        .param("id", id)
        .param("person", standIn.person())
        .param("by", by)
        .param("from", standIn.from().atOffset(ZoneOffset.UTC))
        .param("until", standIn.until().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// The stand-ins that end later than that, the latest last.
  List<StandIn> standIns(Instant from) {
    return db.sql(
            """
            select person_id, from_at, until_at
              from duty.stand_in where until_at > :from order by from_at, id
            """)
        .param("from", from.atOffset(ZoneOffset.UTC))
        .query((row, _) ->
            new StandIn(
                row.getObject("person_id", UUID.class),
                row.getObject("from_at", OffsetDateTime.class).toInstant(),
                row.getObject("until_at", OffsetDateTime.class).toInstant()))
        .list();
  }
}
