package org.bellbuoy.operations;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.bellbuoy.kernel.Installation;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Whether and when the house looks at itself from outside: each night, unless `bellbuoy.outside`
/// says `off`. A demonstration and a house without TLS have no outside.
@Component
class OutsidePlan {

  private static final LocalTime AT_NIGHT = LocalTime.of(2, 23);
  private static final Duration AGAIN = Duration.ofHours(1);

  private final Environment told;
  private final Installation installation;

  OutsidePlan(Environment told, Installation installation) {
    this.told = told;
    this.installation = installation;
  }

  boolean on() {
    boolean off = "off".equals(told.getProperty("bellbuoy.outside", "on"));
    boolean secure = "https".equals(installation.publicUrl().getScheme());
    return !off && secure && !installation.demo();
  }

  URI address() {
    return installation.publicUrl();
  }

  /// The coming night, in UTC.
  Instant tomorrow(Instant now) {
    OffsetDateTime tonight = now.atOffset(ZoneOffset.UTC).with(AT_NIGHT);
    return (tonight.toInstant().isAfter(now) ? tonight : tonight.plusDays(1)).toInstant();
  }

  /// Who could not reach itself tries again soon.
  Instant soon(Instant now) {
    return now.plus(AGAIN);
  }
}
