package org.bellbuoy.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import org.bellbuoy.customers.AddCustomer;
import org.bellbuoy.customers.CustomerForm;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.testkit.Browser;
import org.bellbuoy.testkit.IncidentStage;
import org.bellbuoy.testkit.Look;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

/// How the pages of an incident look.
class IncidentLooksTests {

  private final Viewer.Staff lead = TestStaff.person(Role.LEAD);

  @Test
  void isFitToBeSeen() {
    assumeTrue(Browser.isInstalled());
    String code = IncidentStage.fresh(lead);
    String customer = "K-" + Long.toString(System.nanoTime(), 36);
    TestHouse.get(AddCustomer.class)
        .add(lead, new CustomerForm(customer, "Harbour Works", "Quay 1", ""));
    ExposureForm data = new ExposureForm("customers", "processor", "unlikely", "One address.");
    TestHouse.get(RecordExposure.class).record(lead, code, data, 1);
    int _ = TestHouse.get(NameAffected.class).name(lead, code, customer, null, 2);
    String one = "/incidents/" + code;
    Map<String, String> pages =
        Map.of(
            "letters",
            one + "/letters",
            "persons",
            one + "/persons",
            "warning",
            one + "/warning",
            "today",
            "/",
            "list",
            "/incidents",
            "raise",
            "/raise-an-incident",
            "one",
            one,
            "affected",
            one + "/affected",
            "customer",
            one + "/affected/" + customer);
    for (Look look : new Look[] {Look.DESKTOP_LIGHT, Look.PHONE_DARK}) {
      try (var window = Browser.shared().window(look, Browser.Scripts.RUN);
          var sheet = window.page()) {
        sheet.page().context().addCookies(List.of(cookie()));
        pages.forEach((name, path) -> {
          sheet.page().navigate(TestHouse.desk(path).toString());
          sheet.picture("incident-" + name + "-" + look.name());
          assertThat(sheet.overflows()).as(name).isFalse();
        });
      }
    }
  }

  private Cookie cookie() {
    return new Cookie("__Host-desk", TestStaff.session(lead))
        .setUrl(TestHouse.desk("/").toString().replace("http:", "https:"))
        .setSecure(true);
  }
}
