package org.bellbuoy.intake;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.bellbuoy.correspondence.MailQueue;
import org.bellbuoy.deadlines.TeamCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The addresses that are listed. The vendor publishes them, so that they lie clear.
@Component
class MailAddressStore {

  private final JdbcClient jdbc;

  MailAddressStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<MailAddress> all() {
    return jdbc.sql("select address, queue, team from intake.mail_address order by address")
        .query((row, _) ->
            new MailAddress(
                row.getString("address"),
                MailQueue.valueOf(row.getString("queue")),
                new TeamCode(row.getString("team"))))
        .list();
  }

  /// What an address names so far.
  TeamCode team(String address) {
    return jdbc.sql("select team from intake.mail_address where address = :address")
        .param("address", address)
        .query((row, _) -> new TeamCode(row.getString("team")))
        .optional()
        .orElse(TeamCode.STANDARD);
  }

  boolean has(String address) {
    return jdbc.sql("select count(*) from intake.mail_address where address = :address")
            .param("address", address)
            .query(Long.class)
            .single()
        > 0;
  }

  void put(MailAddress listed, Instant at) {
    jdbc.sql(
            """
            insert into intake.mail_address (address, queue, team, listed_at)
            values (:address, :queue, :team, :at)
                on conflict (address) do update
                set queue = :queue, team = :team, listed_at = :at
            """)
        .param("address", listed.address())
        .param("queue", listed.queue().name())
        .param("team", listed.team().value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// @return whether it was listed
  boolean remove(String address) {
    return jdbc.sql("delete from intake.mail_address where address = :address")
            .param("address", address)
            .update()
        == 1;
  }
}
