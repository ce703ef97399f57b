package org.bellbuoy.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.embargo.CircleMember;
import org.bellbuoy.embargo.Embargoes;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.TakeIn;
import org.bellbuoy.policy.ChangeGroundRules;
import org.bellbuoy.policy.GroundRules;
import org.bellbuoy.policy.GroundRulesForm;
import org.bellbuoy.policy.GroundRulesInForce;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A report on an open-source project finds its way to those who look after it.
class MaintainersTests {

  private static final String PROJECT = "https://git.tide.example/rope-" + UUID.randomUUID();

  private final Viewer.Staff lead = TestStaff.person(Role.LEAD, Role.ANALYST);
  private final Viewer.Staff keeper = TestStaff.person(Role.ENGINEER);
  private final DeskVisitor desk = DeskVisitor.signedIn(lead);
  private final GroundRules before = TestHouse.get(GroundRulesInForce.class).rules(lead);

  @BeforeEach
  void setUp() {
    GroundRulesForm now = GroundRulesForm.of(before);
    change(
        new GroundRulesForm(
            now.scope() + "\nrepository: " + PROJECT,
            now.conduct(),
            now.nonFindings(),
            now.escalation()));
    TestHouse.get(NameMaintainers.class).name(lead, PROJECT, List.of(code(keeper)));
  }

  @AfterEach
  void putBack() {
    TestHouse.get(NameMaintainers.class).name(lead, PROJECT, List.of());
    change(GroundRulesForm.of(before));
  }

  @Test
  void offersToLetThemInWhenACaseIsOpened() {
    String tracking = report(PROJECT);
    String page = desk.get("/reports/" + tracking).body();

    assertThat(page).contains("Let in who looks after it", keeper.name());
    String location =
        desk.post("/reports/" + tracking + "/case", "title", "Rope", "letIn", code(keeper))
            .headers()
            .firstValue("Location")
            .orElseThrow();

    assertThat(members(location.substring(location.lastIndexOf('/') + 1)))
        .contains(keeper.personId());
  }

  @Test
  void letsNobodyInWhomThePersonStruckOut() {
    String tracking = report(PROJECT);
    desk.get("/reports/" + tracking);
    String location =
        desk.post("/reports/" + tracking + "/case", "title", "Rope")
            .headers()
            .firstValue("Location")
            .orElseThrow();

    assertThat(members(location.substring(location.lastIndexOf('/') + 1)))
        .doesNotContain(keeper.personId());
  }

  @Test
  void letsThemInWhenAProgramSaysNothingElse() {
    String tracking = report(PROJECT);
    desk.get("/inbox");
    String opened =
        desk.postJson("/api/v1/reports/" + tracking + "/case", "{\"title\":\"Rope\"}").body();

    assertThat(members(opened.replaceAll(".*\"code\":\"([^\"]+)\".*", "$1")))
        .contains(keeper.personId());
  }

  @Test
  void letsThemReadNothingByBeingNamed() {
    String tracking = report(PROJECT);

    assertThat(DeskVisitor.signedIn(keeper).get("/reports/" + tracking).statusCode())
        .isEqualTo(404);
    assertThat(desk.get("/reports/" + report("other")).body())
        .doesNotContain("Let in who looks after it");
  }

  @Test
  void areNamedOnAPageOfTheirOwn() {
    String of = "/settings/maintainers?of=" + URLEncoder.encode(PROJECT, StandardCharsets.UTF_8);

    assertThat(desk.get("/settings/maintainers").body()).contains(PROJECT, keeper.name());
    assertThat(desk.get(of).body()).contains("checked", keeper.name());
    assertThat(desk.post("/settings/maintainers", "place", PROJECT).statusCode()).isEqualTo(303);
    assertThat(desk.get("/api/v1/maintainers").body())
        .contains("{\"place\":\"" + PROJECT + "\",\"people\":[]}");
    assertThat(desk.post("/settings/maintainers", "place", PROJECT, "people", "x").body())
        .contains("Choose people of the staff");
    assertThat(desk.get("/settings/maintainers?of=nowhere").statusCode()).isEqualTo(404);
  }

  private void change(GroundRulesForm form) {
    long version = TestHouse.get(GroundRulesInForce.class).rules(lead).version();
    TestHouse.get(ChangeGroundRules.class).execute(lead, form, version);
  }

  private static String code(Viewer.Staff person) {
    return TestHouse.get(People.class).self(person).code();
  }

  private List<UUID> members(String code) {
    CaseFile file = TestHouse.get(Cases.class).get(lead, code);
    return TestHouse.get(Embargoes.class).members(lead, file.embargo()).stream()
        .map(CircleMember::person)
        .toList();
  }

  private static String report(String product) {
    String sent =
        new StreetVisitor()
            .postJson(
                "/api/v1/reports",
                "{\"product\":\"" + product + "\",\"what\":\"A rope is thin\",\"files\":[]}")
            .body();
    TestHouse.get(TakeIn.class).takeIn();
    return sent.replaceAll(".*\"tracking\":\"([^\"]+)\".*", "$1");
  }
}
