package org.bellbuoy.testkit;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.bellbuoy.intake.ReadMail;
import org.bellbuoy.intake.TakeIn;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Mail that was taken is read and taken in: this one and what was inside of it. What came before
/// may wait or not.
public final class Mailroom {

  private Mailroom() {}

  public static void read(byte[] raw) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(40))
        .until(() -> {
          int _ = TestHouse.get(ReadMail.class).read();
          return !waits(raw);
        });
    int _ = TestHouse.get(TakeIn.class).takeIn();
  }

  private static boolean waits(byte[] raw) {
    return JdbcClient.create(TestHouse.database().dataSource())
        .sql(
            """
            select exists (select 1 from intake.mail m
                            where m.state = 'ARRIVED'
                              and m.id >= (select o.id from intake.mail o
                                            where o.content_sha256 = sha256(:raw)))
            """)
        .param("raw", raw)
        .query(Boolean.class)
        .single();
  }
}
