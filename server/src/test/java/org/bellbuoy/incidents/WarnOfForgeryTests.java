package org.bellbuoy.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Flaw;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.IncidentStage;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

/// The warning of a wave of forged mail begins as a threat notice that says nothing of the incident
/// and holds no live link.
class WarnOfForgeryTests {

  private static final String SAMPLE =
      "Dear customer, install https://evil.example/update now, or write to help@evil.example.\n"
          + "[Click](HTTP://evil.example) javascript:alert(1) 192.0.2.7";

  private final Viewer.Staff lead = TestStaff.person(Role.LEAD);
  private final String code = IncidentStage.fresh(lead);
  private final WarnOfForgery warn = TestHouse.get(WarnOfForgery.class);

  @Test
  void makesSamplesHarmlessAndLeavesTheirWords() {
    String harmless = Defanged.of(SAMPLE);
    assertThat(harmless)
        .contains("hxxps[:]//evil[.]example/update", "help[@]evil[.]example", "192[.]0[.]2[.]7")
        .contains("Dear customer, install", "now, or write to")
        .doesNotContainIgnoringCase("http", "://", "javascript:", "@evil");
  }

  @Test
  void beginsAThreatNoticeWithoutACaseInACircleOfItsOwn() {
    Viewer.Staff publisher = TestStaff.person(Role.PUBLISHER);
    Viewer.Staff analyst = TestStaff.person(Role.ANALYST);

    String begun = warn.begin(lead, code, form(Map.of()), 1);

    HttpResponse<String> draft = DeskVisitor.signedIn(publisher).get("/api/v1/advisories/" + begun);
    assertThat(draft.statusCode()).isEqualTo(200);
    assertThat(draft.body())
        .contains("Forged mail in our name", "hxxps[:]//evil[.]example", "reports@vendor.example")
        .doesNotContain("https://evil.example", code);
    assertThat(DeskVisitor.signedIn(analyst).get("/advisories/" + begun).statusCode())
        .isEqualTo(404);
    assertThat(TestHouse.get(Incidents.class).open(lead, code).steps().getLast().text())
        .contains(begun);
  }

  @Test
  void leavesNothingOutThatAThreatNoticeMustSayAndTakesNoLiveLink() {
    for (String field : List.of("genuine-mail", "sender-domains", "samples-address")) {
      assertThat(flaws(Map.of(field, ""))).as(field).contains(field);
    }
    assertThat(flaws(Map.of("genuine-mail", "Compare it with https://evil.example/x")))
        .containsExactly("text");
    assertThat(TestHouse.get(Incidents.class).open(lead, code).steps()).hasSize(1);
  }

  @Test
  void isBegunByWhoMayDraftAdvisories() {
    Viewer.Staff privacy = TestStaff.person(Role.PRIVACY_OFFICER);
    String other = IncidentStage.fresh(lead);
    assertThatThrownBy(() -> warn.begin(privacy, other, form(Map.of()), 1))
        .hasMessageContaining("not-allowed");
  }

  private List<String> flaws(Map<String, String> other) {
    Refused refused =
        catchThrowableOfType(Refused.class, () -> warn.begin(lead, code, form(other), 1));
    return ((Invalid) refused.refusal()).flaws().stream().map(Flaw::field).toList();
  }

  private static WarningForm form(Map<String, String> other) {
    Map<String, String> fields = new HashMap<>();
    fields.put("genuine-mail", "Ours bear a code that you can look up.");
    fields.put("sender-domains", "vendor.example");
    fields.put("never-asked", "We never ask for a password.");
    fields.put("samples-address", "reports@vendor.example");
    fields.putAll(other);
    return new WarningForm("Forged mail in our name", SAMPLE, fields);
  }
}
