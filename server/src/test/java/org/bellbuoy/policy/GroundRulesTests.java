package org.bellbuoy.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

class GroundRulesTests {

  private final Viewer.Staff lead = TestStaff.person(Role.LEAD);

  @Test
  void readsALineEachAndWritesTheSameLinesAgain() {
    String scope = "product: Quay\nrepository: https://git.example/quay/rope | kept by the crew";
    GroundRulesForm typed =
        new GroundRulesForm(
            scope + "\ndomain: *.quay.example", "Be kind.", "No headers | Nothing follows", "");

    GroundRules rules = typed.read(0);

    assertThat(rules.scope(GroundRules.Kind.REPOSITORY))
        .singleElement()
        .satisfies(line -> assertThat(line.note()).isEqualTo("kept by the crew"));
    assertThat(GroundRulesForm.of(rules)).isEqualTo(typed);
  }

  @Test
  void namesTheLineThatCannotBeRead() {
    GroundRulesForm typed =
        new GroundRulesForm("domain: not a host\nQuay", "", "without a reason", "");

    assertThatThrownBy(() -> typed.read(0))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(((Invalid) refused.refusal()).flaws())
                    .extracting(flaw -> flaw.field() + flaw.message().split("”", 2)[0])
                    .containsExactly(
                        "scope“domain: not a host", "scope“Quay", "nonFindings“without a reason"));
  }

  @Test
  void asksForTheScopeInTheReportFormAndRefusesNothing() {
    change("repository: https://git.example/quay/lines\noutside: blog.quay.example");

    String form = new StreetVisitor().get("/report").body();

    assertThat(form).contains("https://git.example/quay/lines (open-source project)");
    assertThat(form).doesNotContain("blog.quay.example");
  }

  @Test
  void isChangedByThoseWhoMayEditThePolicyWithTheVersionTheyHaveRead() {
    long version = TestHouse.get(GroundRulesInForce.class).rules(lead).version();
    ChangeGroundRules change = TestHouse.get(ChangeGroundRules.class);
    GroundRulesForm typed = new GroundRulesForm("product: Quay", "Be kind.", "", "");

    assertThatThrownBy(() -> change.execute(TestStaff.person(Role.ANALYST), typed, version))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> change.execute(lead, typed, version + 1))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.refusal()).isInstanceOf(ChangedMeanwhile.class));
  }

  @Test
  void showsTheFormAgainWithWhatWasTyped() {
    DeskVisitor desk = DeskVisitor.signedIn(lead);
    String page = desk.get("/settings/ground-rules").body();
    assertThat(page).contains("Rules of conduct", "Known non-findings");

    var refused = desk.post("/settings/ground-rules", "version", "0", "scope", "What?");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("What?", "href=\"#scope\"");
  }

  private void change(String scope) {
    GroundRules now = TestHouse.get(GroundRulesInForce.class).rules(lead);
    TestHouse.get(ChangeGroundRules.class)
        .execute(lead, new GroundRulesForm(scope, "Be kind.", "", ""), now.version());
  }
}
