package org.bellbuoy.intake;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Drops unsent forms whose day is over. Nobody could open them anyway.
@Component
public class SweepDrafts {

  private final JdbcClient jdbc;
  private final Clock clock;

  SweepDrafts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// @return how many were dropped
  @Transactional
  public int sweep() {
    return jdbc.sql("delete from intake.draft where expires_at < :now")
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }
}
