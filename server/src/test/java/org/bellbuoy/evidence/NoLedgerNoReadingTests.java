package org.bellbuoy.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// While the ledger cannot be written, nothing under embargo is read and nothing changes; it works
/// again as soon as the ledger does.
class NoLedgerNoReadingTests {

  private static final String MARK = "Canary 7d1f02c9 of the ledger";

  private final JdbcClient owner = TestHouse.database().jdbc();
  private final Viewer.Staff lead = TestStaff.person(Role.LEAD);
  private final DeskVisitor browser = DeskVisitor.signedIn(lead);
  private final String code = TestHouse.get(OpenCase.class).open(lead, MARK);

  @AfterEach
  void giveTheLedgerBack() {
    owner.sql("drop trigger if exists no_more on audit.leaf").update();
    owner.sql("grant insert on audit.pending to bellbuoy_desk").update();
  }

  @Test
  void refusesEveryPageOfACaseWhileNoEntryCanBeWritten() {
    assertThat(browser.get("/cases/" + code).body()).contains(MARK);
    long before = readings();
    browser.get("/cases/" + code);
    assertThat(readings()).isGreaterThan(before);

    owner
        .sql(
            """
            create trigger no_more before insert on audit.leaf
              for each statement execute function audit.refuse_change()
            """)
        .update();
    for (String path : List.of("/cases", "/cases/" + code)) {
      refused(browser.get(path));
      refused(browser.get("/api/v1" + path));
    }
    refused(browser.get("/api/v1/cases/" + code + "/timeline"));
    long leaves = leaves();

    owner.sql("drop trigger no_more on audit.leaf").update();
    assertThat(browser.get("/cases/" + code).body()).contains(MARK);
    assertThat(leaves()).isGreaterThan(leaves);
  }

  @Test
  void changesNothingWhenTheRightToWriteIsTakenAway() {
    browser.get("/cases/new");
    long cases = count("cases.case_file");
    owner.sql("revoke insert on audit.pending from bellbuoy_desk").update();

    HttpResponse<String> answer = browser.post("/cases", "title", "Not to be opened");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(count("cases.case_file")).isEqualTo(cases);

    owner.sql("grant insert on audit.pending to bellbuoy_desk").update();
    browser.get("/cases/new");
    assertThat(browser.post("/cases", "title", "To be opened").statusCode()).isEqualTo(303);
  }

  private static void refused(HttpResponse<String> answer) {
    assertThat(answer.body()).doesNotContain(MARK);
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("ledger cannot be written");
  }

  private long readings() {
    return count(
        "audit.leaf where what = 'kernel.MaterialRead' and by_id = '%s'"
            .formatted(lead.personId()));
  }

  private long leaves() {
    return count("audit.leaf");
  }

  private long count(String from) {
    return owner.sql("select count(*) from " + from).query(Long.class).single();
  }
}
