package org.bellbuoy.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.testkit.Browser;
import org.bellbuoy.testkit.Look;
import org.bellbuoy.testkit.RunStage;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

/// Looks at the pages of a run, wide and in the light, narrow and in the dark.
class RunLooksTests {

  @Test
  void fitOnADeskAndOnAPhone() {
    assumeTrue(Browser.isInstalled());
    Viewer.Staff lead = TestStaff.person(Role.values());
    Viewer.Staff second = TestStaff.person(Role.values());
    RunStage stage = RunStage.set(lead, second);
    String advisory = TestHouse.get(Runs.class).get(second, stage.planned()).advisory().code();
    Map<String, String> pages =
        Map.of(
            "list", "/runs",
            "going", "/runs/" + stage.going(),
            "planned", "/runs/" + stage.planned(),
            "start", "/advisories/" + advisory + "/run");
    for (Look look : new Look[] {Look.DESKTOP_LIGHT, Look.PHONE_DARK}) {
      try (var window = Browser.shared().window(look, Browser.Scripts.RUN);
          var sheet = window.page()) {
        sheet.page().context().addCookies(List.of(cookie(second)));
        pages.forEach((name, path) -> {
          sheet.page().navigate(TestHouse.desk(path).toString());
          sheet.picture("run-" + name + "-" + look.name());
          assertThat(sheet.overflows()).as(path).isFalse();
        });
      }
    }
  }

  private static Cookie cookie(Viewer.Staff person) {
    return new Cookie("__Host-desk", TestStaff.session(person))
        .setUrl(TestHouse.desk("/").toString().replace("http:", "https:"))
        .setSecure(true);
  }
}
