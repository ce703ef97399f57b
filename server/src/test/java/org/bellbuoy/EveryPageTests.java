package org.bellbuoy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.embargo.EnterCounter;
import org.bellbuoy.embargo.Entering;
import org.bellbuoy.embargo.GuestSession;
import org.bellbuoy.embargo.HandedInvitation;
import org.bellbuoy.embargo.InviteParty;
import org.bellbuoy.embargo.PartyKind;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.testkit.Axe;
import org.bellbuoy.testkit.Browser;
import org.bellbuoy.testkit.Furniture;
import org.bellbuoy.testkit.Look;
import org.bellbuoy.testkit.Sheet;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.bellbuoy.testkit.Window;
import org.bellbuoy.walls.Address;
import org.bellbuoy.walls.Addresses;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every page of both doors that can be opened by its address alone: it fits the window, axe finds
/// nothing, the console is quiet, and a picture of it is kept.
class EveryPageTests {

  /// What some pages want to be told in their query.
  private static final Map<String, String> QUERIES = Map.of("/advisories/new", "?case=");

  private final Furniture known = Furniture.fresh();
  private final Cookie guest = invited();
  private final Cookie asCustomer = session("__Host-counter", known.customer().token());

  @TestFactory
  Stream<DynamicTest> isFitToBeSeen() {
    assumeThat(Browser.isInstalled()).isTrue();
    return Stream.of(Look.DESKTOP_LIGHT, Look.PHONE_DARK)
        .map(look -> DynamicTest.dynamicTest(look.name(), () -> walk(look)));
  }

  private void walk(Look look) {
    List<String> wrong = new ArrayList<>();
    try (Window window = Browser.shared().window(look, Browser.Scripts.RUN);
        Sheet sheet = window.page()) {
      sheet.page().context().addCookies(List.of(signedIn()));
      for (Address address : Addresses.all()) {
        if (address.isPage()) {
          look(sheet, address, wrong);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private void look(Sheet sheet, Address address, List<String> wrong) {
    String path = address.path(variable -> known.of(address.pattern(), variable));
    String query = QUERIES.getOrDefault(address.pattern(), "");
    String asked = path + (query.endsWith("case=") ? query + known.caseCode() : query);
    boolean customer = address.permission().orElseThrow() == Permission.AS_CUSTOMER;
    if (address.door().equals("counter")) {
      sheet.page().context().addCookies(List.of(customer ? asCustomer : guest));
    }
    var answer = sheet.page().navigate(at(address.door(), asked).toString());
    if (answer.status() != 200) {
      wrong.add(address + " -> " + answer.status());
      return;
    }
    sheet.picture("page" + address.pattern().replaceAll("[^a-z]+", "-") + address.door());
    if (sheet.overflows()) {
      wrong.add(address + " scrolls sideways");
    }
    if (Axe.isInstalled()) {
      sheet.findings().forEach(finding -> wrong.add(address + " " + finding));
    }
  }

  private static URI at(String door, String asked) {
    return switch (door) {
      case "street" -> TestHouse.street(asked);
      case "counter" -> TestHouse.counter(asked);
      default -> TestHouse.desk(asked);
    };
  }

  private Cookie signedIn() {
    return session("__Host-desk", TestStaff.session(known.member()));
  }

  /// A guest of the case, who has just come in at the counter by a link and its word.
  private Cookie invited() {
    EmbargoId circle = TestHouse.get(Cases.class).get(known.member(), known.caseCode()).embargo();
    HandedInvitation handed =
        TestHouse.get(InviteParty.class)
            .invite(known.member(), circle, PartyKind.PARTNER, "A guest", 30);
    Entering in = TestHouse.get(EnterCounter.class).enter(handed.token(), handed.word());
    return switch (in) {
      case Entering.Opened(GuestSession session) -> session("__Host-counter", session.token());
      case Entering.PasskeyNeeded _, Entering.Wrong _ -> throw new AssertionError(in);
    };
  }

  private static Cookie session(String name, String token) {
    return new Cookie(name, token)
        .setUrl(TestHouse.desk("/").toString().replace("http:", "https:"))
        .setSecure(true);
  }
}
