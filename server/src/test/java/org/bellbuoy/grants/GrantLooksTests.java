package org.bellbuoy.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.bellbuoy.testkit.Browser;
import org.bellbuoy.testkit.Look;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

/// How the pages of a test environment look at both doors.
class GrantLooksTests extends GrantJourney {

  @Test
  void isFitToBeSeen() {
    assumeTrue(Browser.isInstalled());
    Held waits = asked();
    Held runs = asked();
    grant(runs);
    for (Look look : new Look[] {Look.DESKTOP_LIGHT, Look.PHONE_DARK}) {
      try (var window = Browser.shared().window(look, Browser.Scripts.RUN);
          var sheet = window.page()) {
        sheet.page().context().addCookies(List.of(cookie()));
        for (String each : List.of("/test-environments", waits.path(), runs.path())) {
          sheet.page().navigate(TestHouse.desk(each).toString());
          sheet.picture("grant-desk-" + each.length() + each.endsWith(code(runs)) + look.name());
          assertThat(sheet.overflows()).as(each).isFalse();
        }
        sheet.page().navigate(TestHouse.street("/test-environment").toString());
        sheet.picture("grant-form-" + look.name());
        sheet.page().navigate(TestHouse.street("/report/status").toString());
        sheet.page().fill("#code", runs.code());
        sheet.page().click("main button");
        sheet.picture("grant-status-" + look.name());
        assertThat(sheet.overflows()).isFalse();
        if (look == Look.PHONE_DARK) {
          sheet.page().click("text=Show the credentials once");
          sheet.picture("grant-shown-" + look.name());
          assertThat(sheet.page().content()).contains(secret);
        }
      }
    }
  }

  private Cookie cookie() {
    return new Cookie("__Host-desk", TestStaff.session(lead))
        .setUrl(TestHouse.desk("/").toString().replace("http:", "https:"))
        .setSecure(true);
  }
}
