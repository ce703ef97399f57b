package org.bellbuoy.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.SecondFactorRule;
import org.bellbuoy.identity.SetSecondFactorRule;
import org.bellbuoy.identity.TestCodes;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who must have a second factor, and what they may do before they have one.
class SecondFactorRuleTests {

  private static final Viewer.Staff ADMINISTRATOR = TestStaff.person(Role.ADMINISTRATOR);
  private static final String ENROL = "/account/second-factor";

  private final Viewer.Staff lead = TestStaff.person(Role.LEAD);

  @BeforeEach
  void bindEverybody() {
    rule(SecondFactorRule.Whom.EVERYBODY, 0);
  }

  @AfterEach
  void bindNobody() {
    rule(SecondFactorRule.Whom.NOBODY, 0);
  }

  @Test
  void opensNothingToAPasswordAloneButThePageThatMakesMore() {
    DeskVisitor visitor = byPassword(lead);

    for (String page : List.of("/", "/cases", "/account", "/inbox")) {
      assertThat(visitor.get(page).headers().firstValue("Location")).as(page).hasValue(ENROL);
    }
    assertThat(visitor.get(ENROL).body()).contains("One thing before anything else");
    assertThat(visitor.post("/account/recovery-codes").headers().firstValue("Location"))
        .hasValue(ENROL);
    HttpResponse<String> program = visitor.get("/api/v1/sessions");
    assertThat(program.statusCode()).isEqualTo(403);
    assertThat(program.body()).contains("second-factor-needed");
  }

  @Test
  void opensAsSoonAsThereIsASecondFactor() {
    DeskVisitor visitor = byPassword(lead);
    visitor.get(ENROL);
    assertThat(visitor.post("/account/generator").headers().firstValue("Location"))
        .hasValue("/account/generator");

    TestCodes.confirmed(lead);

    assertThat(visitor.get("/cases").statusCode()).isEqualTo(200);
    assertThat(visitor.get(ENROL).body()).contains("You have a second factor");
  }

  @Test
  void letsPeopleSignOutFirst() {
    DeskVisitor visitor = byPassword(lead);
    visitor.get(ENROL);

    assertThat(visitor.post("/sign-out").headers().firstValue("Location")).hasValue("/sign-in");
  }

  @Test
  void leavesTheTimeThatAdministratorsGive() {
    rule(SecondFactorRule.Whom.EVERYBODY, 2);
    assertThat(byPassword(lead).get("/cases").statusCode()).isEqualTo(200);

    TestHouse.clock().advance(Duration.ofDays(2));

    assertThat(byPassword(lead).get("/cases").statusCode()).isEqualTo(302);
    Viewer.Staff newcomer = TestStaff.person(Role.LEAD);
    assertThat(byPassword(newcomer).get("/cases").statusCode()).isEqualTo(200);
  }

  @Test
  void mayBindOnlyWhoeverReadsOrRuns() {
    rule(SecondFactorRule.Whom.WHO_READS_OR_RUNS, 0);
    Viewer.Staff employee = TestStaff.person(Role.EMPLOYEE);

    assertThat(byPassword(employee).get("/account").statusCode()).isEqualTo(200);
    for (Role role : List.of(Role.LEAD, Role.AUDITOR, Role.ADMINISTRATOR, Role.INTAKE)) {
      assertThat(byPassword(TestStaff.person(role)).get("/account").statusCode())
          .as("%s", role)
          .isEqualTo(302);
    }
  }

  @Test
  void countsTheLinksOfASampleVendorAndPasskeysAsEnough() {
    assertThat(DeskVisitor.signedIn(lead).get("/cases").statusCode()).isEqualTo(200);
  }

  @Test
  void isSetOnAPageByAdministratorsAndRecorded() {
    long before = leaves();
    DeskVisitor visitor = DeskVisitor.signedIn(ADMINISTRATOR);
    assertThat(visitor.get("/people/second-factor").body()).contains("Who must have one");

    assertThat(
            visitor
                .post("/people/second-factor", "whom", "who-reads-or-runs", "graceDays", "91")
                .statusCode())
        .isEqualTo(422);
    assertThat(
            visitor
                .post("/people/second-factor", "whom", "who-reads-or-runs", "graceDays", "14")
                .statusCode())
        .isEqualTo(303);
    assertThat(visitor.get("/api/v1/second-factor-rule").body())
        .contains("\"who-reads-or-runs\"", "14");
    assertThat(leaves()).isEqualTo(before + 1);
    assertThat(DeskVisitor.signedIn(lead).get("/people/second-factor").statusCode()).isEqualTo(403);
  }

  private static void rule(SecondFactorRule.Whom whom, int days) {
    TestHouse.get(SetSecondFactorRule.class).execute(ADMINISTRATOR, whom, days);
  }

  private static DeskVisitor byPassword(Viewer.Staff person) {
    DeskVisitor visitor = DeskVisitor.stranger();
    visitor.get("/sign-in");
    String email = TestHouse.get(People.class).self(person).email();
    visitor.post("/sign-in", "email", email, "password", TestStaff.PASSWORD);
    assertThat(visitor.cookies()).containsKey("__Host-desk");
    return visitor;
  }

  private static long leaves() {
    return TestHouse.database()
        .jdbc()
        .sql("select count(*) from audit.leaf where what = 'identity.SecondFactorRuleSet'")
        .query(Long.class)
        .single();
  }
}
