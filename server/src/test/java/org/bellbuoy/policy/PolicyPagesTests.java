package org.bellbuoy.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.bellbuoy.identity.Role;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

class PolicyPagesTests {

  private final DeskVisitor lead = DeskVisitor.signedIn(TestStaff.person(Role.LEAD));

  @Test
  void offersTheFoundingTextAndShowsItAsItWillBeRead() {
    lead.get("/policy/new");

    String preview =
        lead.post("/policy/new", "step", "preview", "text", "# Promise **kept** <i>x</i>").body();

    assertThat(preview).contains("<strong>kept</strong>", "&lt;i&gt;x&lt;/i&gt;");
    assertThat(preview).doesNotContain("<i>x</i>");
  }

  @Test
  void publishesAndListsAndCompares() {
    lead.get("/settings/vendor");
    long version =
        TestHouse.get(VendorProfiles.class).profile(TestStaff.person(Role.LEAD)).version();
    HttpResponse<String> saved =
        lead.post(
            "/settings/vendor",
            "version",
            Long.toString(version),
            "name",
            "Tide Works",
            "contact",
            "security@tide.example",
            "namespace",
            "https://tide.example",
            "site",
            "",
            "languages",
            "en",
            "noReward",
            "No money.",
            "role",
            "vendor");
    assertThat(saved.statusCode()).isEqualTo(303);

    String first = published("# One");
    String second = published("# Two");

    assertThat(lead.get(second).body()).contains("Two");
    assertThat(lead.get("/policy").body()).contains("Tide Works", "in force");
    String numbers =
        "from="
            + first.substring("/policy/".length())
            + "&to="
            + second.substring("/policy/".length());
    assertThat(lead.get("/policy/differences?" + numbers).body()).contains("<ins>", "<del>");
    assertThat(lead.get("/policy/differences?from=1&to=999").statusCode()).isEqualTo(404);
  }

  @Test
  void isReadByAllStaffAndWrittenByFew() {
    DeskVisitor support = DeskVisitor.signedIn(TestStaff.person(Role.SUPPORT));

    assertThat(support.get("/policy").statusCode()).isEqualTo(200);
    assertThat(support.get("/policy/new").statusCode()).isEqualTo(403);
    assertThat(support.get("/settings/calendar").statusCode()).isEqualTo(403);
  }

  @Test
  void changesTheCalendarByAPage() {
    lead.get("/settings/calendar");

    HttpResponse<String> wrong =
        lead.post("/settings/calendar", "version", "0", "zone", "Moon/Base", "opens", "09:00");

    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("Moon/Base", "href=\"#zone\"", "href=\"#days\"");
  }

  private String published(String text) {
    HttpResponse<String> answer = lead.post("/policy/new", "step", "publish", "text", text);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }
}
