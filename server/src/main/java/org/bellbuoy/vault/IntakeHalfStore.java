package org.bellbuoy.vault;

import com.google.crypto.tink.util.Bytes;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.kernel.AtStreet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The public halves to which the street seals; one is in force.
@Component
@AtStreet
class IntakeHalfStore {

  /// A half and the number by which the book finds its other half.
  record IntakeHalf(long number, Bytes raw) {}

  private final JdbcClient jdbc;

  IntakeHalfStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<IntakeHalf> inForce() {
    return jdbc.sql("select number, public_half from vault.intake_half where closed_at is null")
        .query((row, _) ->
            new IntakeHalf(row.getLong("number"), Bytes.copyFrom(row.getBytes("public_half"))))
        .optional();
  }

  long highest() {
    return jdbc.sql("select coalesce(max(number), 0) from vault.intake_half")
        .query(Long.class)
        .single();
  }

  List<Long> numbers() {
    return jdbc.sql("select number from vault.intake_half")
        .query((row, _) -> row.getLong("number"))
        .list();
  }

  void add(IntakeHalf half, Instant at) {
    jdbc.sql(
            """
            insert into vault.intake_half (number, public_half, opened_at)
            values (:number, :half, :at)
            on conflict do nothing
            """)
        .param("number", half.number())
        .param("half", half.raw().toByteArray())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void close(Instant at) {
    jdbc.sql("update vault.intake_half set closed_at = :at where closed_at is null")
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Gives up the closed halves that no data key is sealed to.
  ///
  /// From here on a street that has not heard of it cannot store a key sealed to one either.
  List<Long> giveUp() {
    return jdbc.sql(
            """
            delete from vault.intake_half h
             where h.closed_at is not null
               and not exists (select 1 from vault.data_key k where k.intake = h.number)
            returning number
            """)
        .query((row, _) -> row.getLong("number"))
        .list();
  }
}
