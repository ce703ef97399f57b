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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Mail about personal data and abuse goes after its own time, counted from the last word in it.
class OtherMailRetentionTests {

  private final Viewer.Staff lead = TestStaff.person(Role.LEAD);
  private final JdbcClient jdbc = TestHouse.database().jdbc();
  private final Instant now = TestHouse.clock().instant();
  private final UUID old = mail(1_096);
  private final UUID answered = mail(1_096);
  private final UUID young = mail(1_094);

  @AfterEach
  void takeBack() {
    jdbc.sql(
            "update intake.report_state set state = 'SPAM', queue = 'SECURITY' where report_id in (:ids)")
        .param("ids", List.of(answered, young))
        .update();
  }

  @Test
  void goesWithItsKeysWhenNothingWasSaidForLong() {
    jdbc.sql("update intake.report_state set answered_at = :at where report_id = :id")
        .param("at", now.minus(Duration.ofDays(10)).atOffset(ZoneOffset.UTC))
        .param("id", answered)
        .update();

    TestHouse.get(ApplyRetention.class).apply();

    assertThat(erased()).containsExactly(old);
    assertThat(
            jdbc.sql("select count(*) from vault.data_key where scope_id = :id")
                .param("id", old)
                .query(Long.class)
                .single())
        .isZero();
  }

  private List<UUID> erased() {
    return jdbc.sql(
            """
            select report_id from intake.report_state
             where report_id in (:ids) and erased_at is not null
            """)
        .param("ids", List.of(old, answered, young))
        .query((row, _) -> row.getObject("report_id", UUID.class))
        .list();
  }

  /// What waited in the queue for personal data so many days ago.
  private UUID mail(int days) {
    Content content = new Content("", "", "Erase me", "", "", "", "a@b.example", "");
    String tracking =
        TestHouse.get(FileReport.class)
            .file(lead, new NewReport(Source.STAFF, content, List.of(), 1));
    int _ = TestHouse.get(TakeIn.class).takeIn();
    UUID id = TestHouse.get(Reports.class).get(lead, tracking).id().value();
    jdbc.sql(
            "update intake.report_state set state = 'ELSEWHERE', queue = 'PRIVACY' where report_id = :id")
        .param("id", id)
        .update();
    jdbc.sql("update intake.report set arrived_at = :at where id = :id")
        .param("at", now.minus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC))
        .param("id", id)
        .update();
    return id;
  }
}
