package org.bellbuoy.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Content;
import org.bellbuoy.intake.FileReport;
import org.bellbuoy.intake.NewReport;
import org.bellbuoy.intake.Reports;
import org.bellbuoy.intake.Source;
import org.bellbuoy.intake.TakeIn;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.Seal;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Vault;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the house sends to itself goes after some days, bytes and all.
class CanaryRetentionTests {

  private final Viewer.Staff lead = TestStaff.person(Role.LEAD, Role.ANALYST);
  private final JdbcClient jdbc = TestHouse.database().jdbc();
  private final Instant now = TestHouse.clock().instant();

  @Test
  void throwsOldCanariesAwayWithTheirBytesAndNoYoungOnes() {
    UUID old = canary(8);
    UUID young = canary(6);
    UUID mail = canaryMail(8);

    TestHouse.get(ApplyRetention.class).apply();

    assertThat(erased("report_state", "report_id", old)).isTrue();
    assertThat(erased("report_state", "report_id", young)).isFalse();
    assertThat(erased("mail", "id", mail)).isTrue();
    assertThat(count("intake.mail where octet_length(raw_sealed) > 100 and id = '" + mail + "'"))
        .isZero();
    assertThat(count("vault.data_key where scope_id in ('" + old + "', '" + mail + "')")).isZero();
    assertThat(TestHouse.get(ApplyRetention.class).apply()).isZero();
  }

  /// A report that was a canary so many days ago.
  private UUID canary(int days) {
    UUID id = TestHouse.get(Reports.class).get(lead, report()).id().value();
    jdbc.sql("update intake.report_state set state = 'CANARY' where report_id = :id")
        .param("id", id)
        .update();
    jdbc.sql("update intake.report set arrived_at = :at where id = :id")
        .param("at", now.minus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC))
        .param("id", id)
        .update();
    return id;
  }

  private UUID canaryMail(int days) {
    UUID id = UUID.randomUUID();
    byte[] raw = new byte[5_000];
    Seal seal = TestHouse.get(Vault.class).in(new SealScope(id));
    jdbc.sql(
            """
            insert into intake.mail
                   (id, content_sha256, raw_sealed, sent_to_sealed, arrived_at, state, tries)
            values (:id, :hash, :raw, :raw, :at, 'CANARY', 1)
            """)
        .param("id", id)
        .param("hash", id.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .param("raw", seal.bytes(new Binding("mail", id, "original"), raw).bytes())
        .param("at", now.minus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC))
        .update();
    return id;
  }

  private boolean erased(String table, String column, UUID id) {
    return count(
            "intake." + table + " where " + column + " = '" + id + "' and erased_at is not null")
        == 1;
  }

  private String report() {
    Content content = new Content("", "", "It is odd", "", "", "A. Reporter", "a@b.example", "");
    String tracking =
        TestHouse.get(FileReport.class)
            .file(lead, new NewReport(Source.STAFF, content, List.of(), 1));
    int _ = TestHouse.get(TakeIn.class).takeIn();
    return tracking;
  }

  private long count(String from) {
    return jdbc.sql("select count(*) from " + from).query(Long.class).single();
  }
}
