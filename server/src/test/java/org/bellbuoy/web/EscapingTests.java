package org.bellbuoy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bellbuoy.identity.AcceptInvitation;
import org.bellbuoy.identity.InvitePerson;
import org.bellbuoy.identity.Invited;
import org.bellbuoy.identity.NewPerson;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What people type, shown again where it could mean something.
class EscapingTests {

  private static final String HOSTILE = "\"'><script>alert(1)</script>&amp;<img src=x onerror=a>";

  @Test
  void escapesTextForElementAndAttribute() {
    String page =
        new StreetVisitor()
            .post("/report", Map.of("what", "", "version", HOSTILE, "steps", HOSTILE))
            .body();

    assertThat(page)
        .doesNotContain("<script>alert", "<img src=x", "\"'><")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&amp;amp;");
  }

  @Test
  void writesJsonThatNothingEndsEarly() throws Exception {
    String name = "A\"},{\\</script>\u00a0\u3000B";
    NewPerson typed =
        new NewPerson(name, "escape" + System.nanoTime() + "@example.test", Set.of(Role.LEAD));
    Invited invited = TestHouse.get(InvitePerson.class).execute(new Viewer.Machine(), typed);
    TestHouse.get(AcceptInvitation.class).execute(invited.link().token(), TestStaff.PASSWORD);
    Viewer.Staff person = new Viewer.Staff(invited.person(), name, typed.roles());
    String body = DeskVisitor.signedIn(person).get("/api/v1/me").body();

    JsonNode read = JsonMapper.shared().readTree(body);
    assertThat(read.get("name").asString()).isEqualTo(name);
    assertThat(read.properties()).hasSizeGreaterThan(1);
  }

  @Test
  void leavesOutAddressesThatRunSomething() {
    for (String address :
        List.of(
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "&#106;avascript:alert(1)",
            "java\tscript:alert(1)",
            "\u0001javascript:alert(1)")) {
      assertThat(
              Markdown.html("[go](" + address + ") <" + address + ">", 2).toLowerCase(Locale.ROOT))
          .doesNotContain("href=\"java", "href=\"data", "href=\"vb", "href=\"&#106");
    }
    assertThat(Markdown.html("[go](https://example.test/?a=b&c=\"d)", 2)).doesNotContain("\"d");
  }
}
