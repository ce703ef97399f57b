package org.bellbuoy.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.testkit.Browser;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.Look;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.bellbuoy.web.Part;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SurfacesTests {

  private final Viewer.Staff lead = TestStaff.person(Role.LEAD);
  private final DeskVisitor desk = DeskVisitor.signedIn(lead);
  private final DeskVisitor house = DeskVisitor.signedIn(TestStaff.person(Role.ADMINISTRATOR));

  /// The house is shared, and others look for all of it.
  @AfterEach
  void useEverythingAgain() {
    TestHouse.database()
        .jdbc()
        .sql(
            """
            update policy.surfaces
               set parts_off = '{}', roles_off = '{}', laws = '{CRA,NIS2,GDPR}', meant = '{}',
                   version = 0
            """)
        .update();
  }

  @Test
  void showsNothingOfAPartThatIsNotUsed() {
    assertThat(desk.get("/").body()).contains("/test-environments");
    assertThat(house.get("/operations").body())
        .contains("/operations/cve-services", "/operations/hooks");

    choose(List.of(), List.of());

    assertThat(desk.get("/").body()).doesNotContain("/test-environments");
    assertThat(desk.get("/test-environments").statusCode()).isEqualTo(404);
    assertThat(desk.get("/api/v1/test-environments").statusCode()).isEqualTo(404);
    assertThat(new StreetVisitor().get("/test-environment").statusCode()).isEqualTo(404);
    assertThat(house.get("/operations").body())
        .doesNotContain("/operations/cve-services", "/operations/hooks");
    assertThat(house.get("/operations/cve-services").statusCode()).isEqualTo(404);
    assertThat(house.get("/api/v1/hooks").statusCode()).isEqualTo(404);
  }

  @Test
  void bringsItBackAsItWas() {
    choose(List.of(), List.of());

    choose(List.of("test-environments", "cve-services", "chat"), List.of());

    assertThat(desk.get("/test-environments").statusCode()).isEqualTo(200);
    assertThat(new StreetVisitor().get("/test-environment").statusCode()).isEqualTo(200);
  }

  @Test
  void offersOnlyTheRolesThatAreGivenAndThoseSomebodyHolds() {
    choose(List.of(), List.of("support"));

    assertThat(house.get("/people/invite").body())
        .contains("value=\"support\"", "value=\"lead\"")
        .doesNotContain("value=\"privacy-officer\"", "value=\"executive\"");
  }

  @Test
  void keepsWhatIsMeantForLaterAndDoesNothingOfIt() {
    desk.get("/settings/surfaces");

    String answer =
        desk.post("/settings/surfaces", "version", "0", "parts", "chat", "meant", "ndb")
            .headers()
            .firstValue("Location")
            .orElse("");

    assertThat(answer).endsWith("/first-run#surfaces");
    Surfaces now = TestHouse.get(SurfacesInUse.class).now(lead);
    assertThat(now.meant()).containsExactly(Meant.NDB);
    assertThat(now.parts()).containsExactly(Part.CHAT);
    assertThat(desk.get("/api/v1/parts-in-use").body()).contains("\"meant\":[\"ndb\"]");
  }

  @Test
  void isFitToBeSeen() {
    assumeTrue(Browser.isInstalled());
    for (Look look : List.of(Look.DESKTOP_LIGHT, Look.PHONE_DARK)) {
      try (var window = Browser.shared().window(look, Browser.Scripts.RUN);
          var sheet = window.page()) {
        sheet
            .page()
            .context()
            .addCookies(
                List.of(
                    new Cookie("__Host-desk", TestStaff.session(lead))
                        .setUrl(TestHouse.desk("/").toString().replace("http:", "https:"))
                        .setSecure(true)));
        sheet.page().navigate(TestHouse.desk("/settings/surfaces").toString());
        sheet.picture("surfaces");
        assertThat(sheet.overflows()).isFalse();
        assertThat(sheet.findings()).isEmpty();
      }
    }
  }

  private void choose(List<String> parts, List<String> roles) {
    SurfacesInUse surfaces = TestHouse.get(SurfacesInUse.class);
    TestHouse.get(ChooseSurfaces.class)
        .choose(
            lead,
            new SurfaceForm(new ArrayList<>(parts), new ArrayList<>(roles), List.of(), List.of()),
            surfaces.now(lead).version());
  }
}
