package org.bellbuoy.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bellbuoy.publication.ReleaseRiver.eventually;

import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cve.ChangeCveAccount;
import org.bellbuoy.cve.CveAccountForm;
import org.bellbuoy.cve.CveAccounts;
import org.bellbuoy.cve.CveErrand;
import org.bellbuoy.cve.CveIds;
import org.bellbuoy.cve.CveState;
import org.bellbuoy.cve.KnownCve;
import org.bellbuoy.cve.RunCveErrands;
import org.bellbuoy.cve.standin.Ask;
import org.bellbuoy.cve.standin.Organisation;
import org.bellbuoy.cve.standin.StandInServer;
import org.bellbuoy.cve.standin.StandInServices;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.Clocks;
import org.bellbuoy.deadlines.RunningClock;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.testkit.Browser;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.Look;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The CVE record follows the page by itself and says the same.
class CveRecordTests {

  private static final Map<String, String> HEADERS =
      Map.of("cve-api-org", "acme", "cve-api-user", "ada@acme.test", "cve-api-key", "top-key");

  private final Viewer.Staff administrator = TestStaff.person(Role.ADMINISTRATOR);
  private final ReleaseRiver river = new ReleaseRiver();
  private final CaseFile file = river.fixed(river.fresh());
  private final String cve = known().id().value();
  private final StandInServices services =
      new StandInServices(
          new Organisation("acme", "ada@acme.test", "top-key", 5, number() - 1),
          null,
          TestHouse.clock());
  private final StandInServer server = StandInServer.start(services);

  @AfterEach
  void beNoCnaAgain() {
    change(new CveAccountForm("none", "", "", "", "", ""));
    server.close();
  }

  @Test
  void followsThePageAndSaysTheSame() {
    JsonNode made =
        ask("POST", "cve-id", Map.of("amount", "1", "cve_year", "2026", "short_name", "acme"));
    assertThat(made.at("/cve_ids/0/cve_id").asString()).isEqualTo(cve);
    String address = server.address().toString();
    change(new CveAccountForm("own", address, "", "acme", "ada@acme.test", "top-key"));
    DeskVisitor visitor = DeskVisitor.signedIn(river.publisher);
    String path = "/cases/" + file.code() + "/cve-record";
    assertThat(visitor.get(path).body()).contains("There is nothing to send");
    assertThat(visitor.post(path).statusCode()).isEqualTo(422);

    AdvisoryId id = river.draft(file, AdvisoryKind.RELEASE, river.said(file));
    Published published = river.publish(id, river.approved(id));
    done(1);

    assertThat(known().state()).isEqualTo(CveState.PUBLISHED);
    JsonNode record = ask("GET", "cve/" + cve, Map.of());
    assertThat(record.at("/cveMetadata/state").asString()).isEqualTo("PUBLISHED");
    assertThat(record.at("/containers/cna/references/0/url").asString())
        .isEqualTo("https://security.example.test/advisories/" + published.trackingId());
    assertThat(record.at("/containers/cna/affected/0/versions/0/lessThan").asString())
        .isEqualTo("4.2.3");
    assertThat(visitor.get("/cases/" + file.code() + "/cve-ids").body())
        .contains("record public", address + "cve/" + cve);
    assertThat(visitor.get(path).body()).contains("Send the record", "vendor-advisory");
    assertThat(visitor.get("/api/v1" + path).body()).contains("\"flaws\":[]");

    assertThat(visitor.post(path).statusCode()).isEqualTo(303);
    done(2);
    assertThat(ask("GET", "cve/" + cve, Map.of())).as("left as it was").isEqualTo(record);
    if (Browser.isInstalled()) {
      looksAsItShould();
    }
  }

  @Test
  void theRecordIsDueThreeDaysAfterThePageUntilItIsPublic() {
    change(
        new CveAccountForm(
            "own", server.address().toString(), "", "acme", "ada@acme.test", "top-key"));
    AdvisoryId id = river.draft(file, AdvisoryKind.RELEASE, river.said(file));
    Published _ = river.publish(id, river.approved(id));
    eventually(() -> {
      boolean _ = TestHouse.get(RunCveErrands.class).run();
      return due().isPresent() && lastErrand() == CveErrand.State.FAILED;
    });

    RunningClock clock = due().orElseThrow();
    assertThat(Duration.between(clock.startedAt(), clock.dueAt())).isEqualTo(Duration.ofHours(72));

    JsonNode _ =
        ask("POST", "cve-id", Map.of("amount", "1", "cve_year", "2026", "short_name", "acme"));
    DeskVisitor visitor = DeskVisitor.signedIn(river.publisher);
    String path = "/cases/" + file.code() + "/cve-record";
    assertThat(visitor.get(path).statusCode()).isEqualTo(200);
    assertThat(visitor.post(path).statusCode()).isEqualTo(303);
    eventually(() -> {
      boolean _ = TestHouse.get(RunCveErrands.class).run();
      return known().state() == CveState.PUBLISHED && due().isEmpty();
    });
  }

  private Optional<RunningClock> due() {
    return TestHouse.get(Clocks.class).of(river.lead, file.id().value()).stream()
        .filter(clock -> clock.kind() == ClockKind.CVE_RECORD && clock.stoppedAt().isEmpty())
        .findFirst();
  }

  private CveErrand.State lastErrand() {
    List<CveErrand> errands =
        TestHouse.get(CveIds.class).errands(river.lead, file.id().value(), file.embargo());
    return errands.isEmpty() ? CveErrand.State.WAITING : errands.getFirst().state();
  }

  /// The account, the ids of the case and the record, for a narrow dark screen as for a wide light
  /// one.
  private void looksAsItShould() {
    look(administrator, "/operations/cve-services");
    look(river.publisher, "/cases/" + file.code() + "/cve-ids");
    look(river.publisher, "/cases/" + file.code() + "/cve-record");
    look(river.lead, "/cases/" + file.code() + "/cve-ids");
  }

  private void look(Viewer.Staff person, String path) {
    for (Look look : List.of(Look.DESKTOP_LIGHT, Look.PHONE_DARK)) {
      try (var window = Browser.shared().window(look, Browser.Scripts.RUN);
          var sheet = window.page()) {
        Cookie session =
            new Cookie("__Host-desk", TestStaff.session(person))
                .setUrl(TestHouse.desk("/").toString().replace("http:", "https:"))
                .setSecure(true);
        sheet.page().context().addCookies(List.of(session));
        sheet.page().navigate(TestHouse.desk(path).toString());
        String name = path.substring(path.lastIndexOf('/') + 1);
        sheet.picture("cve-" + name + (person.equals(river.lead) ? "-lead" : ""));
        assertThat(sheet.overflows()).isFalse();
        assertThat(sheet.findings()).isEmpty();
      }
    }
  }

  private void done(int times) {
    eventually(() -> {
      boolean _ = TestHouse.get(RunCveErrands.class).run();
      List<CveErrand> errands =
          TestHouse.get(CveIds.class).errands(river.lead, file.id().value(), file.embargo());
      assertThat(errands).noneMatch(each -> each.state() == CveErrand.State.FAILED);
      return errands.size() == times
          && errands.stream().allMatch(each -> each.state() == CveErrand.State.DONE);
    });
  }

  private KnownCve known() {
    return TestHouse.get(CveIds.class).of(river.lead, file.id().value(), file.embargo()).getFirst();
  }

  private int number() {
    return Integer.parseInt(cve.substring("CVE-2026-".length()));
  }

  private JsonNode ask(String method, String path, Map<String, String> query) {
    return services.answer(new Ask(method, path, query, HEADERS, "")).body();
  }

  private void change(CveAccountForm form) {
    long version = TestHouse.get(CveAccounts.class).get(administrator).version();
    var _ = TestHouse.get(ChangeCveAccount.class).execute(administrator, form, version);
  }
}
