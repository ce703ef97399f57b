package org.bellbuoy.intake.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.bellbuoy.intake.TakeMail;
import org.bellbuoy.testkit.TestHouse;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whoever writes very much waits behind the others, and loses nothing.
class MailPaceTests {

  private static final int AN_HOUR = 30;

  @Test
  void readsWhoWritesVeryMuchBehindTheOthers() {
    String busy = UUID.randomUUID() + "@busy.example";
    for (int at = 0; at < AN_HOUR; at++) {
      assertThat(waitsBehind(take(busy))).as("message %d", at).isFalse();
    }

    assertThat(waitsBehind(take(busy))).isTrue();
    assertThat(waitsBehind(take(UUID.randomUUID() + "@other.example"))).isFalse();
  }

  private static byte[] take(String from) {
    byte[] raw =
        """
        From: <%s>\r
        Message-ID: <%s>\r
        Auto-Submitted: auto-replied\r
        \r
        Away.\r
        """
            .formatted(from, UUID.randomUUID())
            .getBytes(US_ASCII);
    TestHouse.get(TakeMail.class).take(raw, "security@tide.example");
    return raw;
  }

  private static boolean waitsBehind(byte[] raw) {
    return JdbcClient.create(TestHouse.database().dataSource())
        .sql("select behind from intake.mail where content_sha256 = sha256(:raw)")
        .param("raw", raw)
        .query(Boolean.class)
        .single();
  }
}
