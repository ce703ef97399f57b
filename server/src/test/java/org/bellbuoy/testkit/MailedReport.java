package org.bellbuoy.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bellbuoy.intake.ReadMail;
import org.bellbuoy.intake.TakeIn;
import org.bellbuoy.intake.TakeMail;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A report that came by mail, so that its answers go to an address.
public final class MailedReport {

  private MailedReport() {}

  /// @return its number
  static String fresh() {
    return from("ann@example.org");
  }

  /// The same from another address.
  public static String from(String address) {
    String id = "<" + UUID.randomUUID() + "@example.org>";
    String mail =
        "From: " + address + "\r\nMessage-ID: " + id + "\r\nSubject: A hole\r\n\r\nA hole\r\n";
    TestHouse.get(TakeMail.class).take(mail.getBytes(UTF_8), "security@vendor.example");
    TestHouse.get(ReadMail.class).read();
    Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> number(id).isPresent());
    int _ = TestHouse.get(TakeIn.class).takeIn();
    return number(id).orElseThrow();
  }

  private static Optional<String> number(String id) {
    return JdbcClient.create(TestHouse.database().dataSource())
        .sql(
            """
            select r.tracking from intake.report r
              join correspondence.mail_reference m on m.thread_id = r.thread_id
             where m.message_hash = sha256(convert_to(:id, 'UTF8'))
            """)
        .param("id", id)
        .query(String.class)
        .optional();
  }
}
