package org.bellbuoy.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MailPaceTests {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  private final MailPace pace = new MailPace();

  @Test
  void putsOneSenderBehindAndNoOther() {
    for (int i = 0; i < MailPace.AN_HOUR; i++) {
      assertThat(pace.isTooMuch(mail("Ada <ada@lab.example>"), NOW)).isFalse();
    }

    assertThat(pace.isTooMuch(mail("\"Not Ada\" <ADA@lab.example>"), NOW)).isTrue();
    assertThat(pace.isTooMuch(mail("bob@lab.example"), NOW)).isFalse();
    assertThat(pace.isTooMuch(mail("ada@lab.example"), NOW.plus(Duration.ofHours(1)))).isFalse();
  }

  @Test
  void putsNothingBehindThatNamesNobody() {
    for (int i = 0; i < 2 * MailPace.AN_HOUR; i++) {
      assertThat(pace.isTooMuch(mail("nobody in particular"), NOW)).isFalse();
      assertThat(pace.isTooMuch(bytes("Subject: x\r\n\r\nFrom: ada@lab.example"), NOW)).isFalse();
    }
  }

  private static byte[] mail(String from) {
    return bytes("Subject: A flaw\r\nFrom: " + from + "\r\nTo: x@y.example\r\n\r\nIt leaks.\r\n");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
