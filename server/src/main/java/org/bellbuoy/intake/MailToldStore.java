package org.bellbuoy.intake;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.bellbuoy.vault.Hashes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// To whom something automatic was sent within the hour; forgotten afterwards.
@Component
class MailToldStore {

  private static final Duration HOUR = Duration.ofHours(1);

  private final JdbcClient jdbc;

  MailToldStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @return whether it may be sent now: nothing went to them within the hour
  boolean mayTell(String whom, Instant now) {
    jdbc.sql("delete from intake.mail_told where told_at <= :before")
        .param("before", now.minus(HOUR).atOffset(ZoneOffset.UTC))
        .update();
    return jdbc.sql(
                """
                insert into intake.mail_told (whom_sha256, told_at) values (:whom, :now)
                    on conflict (whom_sha256) do nothing
                """)
            .param("whom", Hashes.sha256(whom.getBytes(StandardCharsets.UTF_8)))
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }
}
