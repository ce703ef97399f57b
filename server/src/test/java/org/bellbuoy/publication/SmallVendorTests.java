package org.bellbuoy.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.bellbuoy.publication.ReleaseRiver.eventually;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.ImportAdvisory;
import org.bellbuoy.advisories.ImportAdvisory.Mode;
import org.bellbuoy.advisories.ImportOutcome;
import org.bellbuoy.advisories.WaitingImports;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CaseState;
import org.bellbuoy.cases.Particular;
import org.bellbuoy.embargo.AgreeEmbargo;
import org.bellbuoy.embargo.AgreedMoment;
import org.bellbuoy.embargo.DecideLeak;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.embargo.Embargoes;
import org.bellbuoy.embargo.JoinCircle;
import org.bellbuoy.embargo.Leak;
import org.bellbuoy.embargo.Leaks;
import org.bellbuoy.embargo.ProposeEmbargo;
import org.bellbuoy.embargo.RaiseLeak;
import org.bellbuoy.identity.DeactivatePerson;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.OnlyThese;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A vendor of two people, and a vendor of one, from a stranger's report to the closed case.
class SmallVendorTests {

  private static final Role[] EVERYTHING = {
    Role.INTAKE, Role.ANALYST, Role.LEAD, Role.PUBLISHER, Role.PRODUCT_OWNER, Role.ADMINISTRATOR
  };

  private final Viewer.Staff one = TestStaff.person(EVERYTHING);
  private Duration moved = Duration.ZERO;

  @AfterEach
  void setTheClockBack() {
    TestHouse.clock().advance(moved.negated());
    TestHouse.database().jdbc().sql("delete from identity.role_left").update();
  }

  @Test
  void twoPeopleWorkTogetherAndOnlyTheRuleOfTwoStopsOneAlone() {
    Viewer.Staff two = TestStaff.person(EVERYTHING);
    try (OnlyThese _ = new OnlyThese(one, two)) {
      ReleaseRiver river = new ReleaseRiver(one, two);
      String receipt = river.report();
      CaseFile file = river.fixed(river.ofReport());
      AdvisoryId id = river.draft(file, AdvisoryKind.RELEASE, river.said(file));
      String hash = river.submitted(id);
      assertThat(approve(one, id, hash, "alone").statusCode()).isEqualTo(422);
      assertThat(approve(one, id, hash, "alone").body()).contains("wrote");
      later(Duration.ofDays(3));
      assertThat(approve(one, id, hash, "alone").statusCode()).isEqualTo(422);
      assertThat(reviewPage(one, id)).doesNotContain("Nobody else here");

      assertThat(approve(two, id, hash, "").statusCode()).isEqualTo(303);
      river.move(one, file, CaseState.SCHEDULED, Particular.DISCLOSURE_MOMENT);
      TestHouse.get(PublishRevision.class).publish(one, id, hash);
      eventually(() -> river.state(file) == CaseState.PUBLISHED);
      eventually(() -> closed(river, file));
      eventually(() -> river.status(receipt).contains("Nothing more is open on our side."));
      assertThat(page(one, "/cases/" + file.code())).doesNotContain("Decided alone");
    }
  }

  @Test
  void onePersonAloneCoolsOffForADayAndEverythingSaysSo() {
    try (OnlyThese _ = new OnlyThese(one)) {
      ReleaseRiver river = new ReleaseRiver(one, one);
      String receipt = river.report();
      CaseFile file = river.fixed(river.ofReport());
      AdvisoryId id = river.draft(file, AdvisoryKind.RELEASE, river.said(file));
      String hash = river.submitted(id);
      assertThat(reviewPage(one, id)).contains("Nobody else here could be the second person");
      HttpResponse<String> early = approve(one, id, hash, "alone");
      assertThat(early.statusCode()).isEqualTo(422);
      assertThat(early.body()).contains("nobody else here could be the second");
      later(Duration.ofHours(23));
      assertThat(approve(one, id, hash, "").statusCode()).isEqualTo(422);
      later(Duration.ofHours(1));

      assertThat(approve(one, id, hash, "").statusCode()).isEqualTo(303);
      river.move(one, file, CaseState.SCHEDULED, Particular.DISCLOSURE_MOMENT);
      TestHouse.get(PublishRevision.class).publish(one, id, hash);
      eventually(() -> river.state(file) == CaseState.PUBLISHED);
      eventually(() -> closed(river, file));
      eventually(() -> river.status(receipt).contains("Nothing more is open on our side."));

      assertThat(page(one, "/cases/" + file.code()))
          .contains("Decided alone", "after 24 hours of cooling off");
      assertThat(page(one, "/advisories/" + code(id))).contains("approved by one person alone");
      assertThat(ledger("identity.DecidedAlone", file)).isEqualTo(1);
    }
  }

  @Test
  void waitsADayAfterTheLastColleagueLeft() {
    Viewer.Staff leaving = TestStaff.person(Role.LEAD);
    try (OnlyThese _ = new OnlyThese(one, leaving)) {
      ReleaseRiver river = new ReleaseRiver(one, one);
      CaseFile file = river.fixed(river.fresh());
      AdvisoryId id = river.draft(file, AdvisoryKind.RELEASE, river.said(file));
      String hash = river.submitted(id);
      later(Duration.ofDays(2));
      assertThat(approve(one, id, hash, "").body()).contains("wrote");
      sendAway(leaving);
      assertThat(approve(one, id, hash, "").body()).contains("nobody else here could be");
      later(Duration.ofHours(24));
      assertThat(approve(one, id, hash, "").statusCode()).isEqualTo(303);
    }
  }

  @Test
  void decidesAtOnceInAnEmergencyAndIsReviewedLater() {
    try (OnlyThese _ = new OnlyThese(one)) {
      ReleaseRiver river = new ReleaseRiver(one, one);
      CaseFile file = river.fixed(river.fresh());
      leaks(file.embargo());
      AdvisoryId id = river.draft(file, AdvisoryKind.RELEASE, river.said(file));
      String hash = river.submitted(id);
      assertThat(approve(one, id, hash, "").statusCode()).isEqualTo(422);
      assertThat(approve(one, id, hash, "yes").body()).contains("Type “alone”");
      assertThat(approve(one, id, hash, "alone").statusCode()).isEqualTo(303);

      DeskVisitor desk = DeskVisitor.signedIn(one);
      String at = "/cases/" + file.code() + "/alone";
      String wants = desk.get(at).body();
      assertThat(wants).contains("wants a review", "at once, in an emergency");
      String decision = StreetVisitor.hidden(wants, "decision");
      assertThat(desk.post(at, "decision", decision, "review", "It was right.").statusCode())
          .isEqualTo(422);
      Viewer.Staff later = TestStaff.person(Role.LEAD);
      TestHouse.get(JoinCircle.class).join(later, file.embargo());
      DeskVisitor other = DeskVisitor.signedIn(later);
      other.get(at);
      assertThat(other.post(at, "decision", decision, "review", "").statusCode()).isEqualTo(422);
      assertThat(other.post(at, "decision", decision, "review", "It was right.").statusCode())
          .isEqualTo(303);
      assertThat(other.get(at).body()).contains("It was right.", "reviewed");
      assertThat(ledger("identity.AloneReviewed", file)).isEqualTo(1);
    }
  }

  @Test
  void publishesItsOwnImportsADayLater() throws IOException {
    String number = "CVE-2024-" + (10_000_000 + System.nanoTime() % 80_000_000);
    try (OnlyThese _ = new OnlyThese(one)) {
      WaitingImports waiting = TestHouse.get(WaitingImports.class);
      assumeThat(waiting.of(one, 1)).as("what somebody else brought in goes first").isEmpty();
      assertThat(TestHouse.get(ImportAdvisory.class).take(one, example(number), Mode.DO))
          .extracting(ImportOutcome::result)
          .containsExactly(ImportOutcome.Result.CREATED);
      PublishImports publishing = TestHouse.get(PublishImports.class);

      assertThatThrownBy(() -> publishing.publish(one, "")).isInstanceOf(Refused.class);
      later(Duration.ofDays(1));
      assertThat(publishing.publish(one, "")).hasSize(1);
      assertThat(waiting.of(one, 1)).isEmpty();
    }
  }

  private static byte[] example(String number) throws IOException {
    Path home = Path.of(System.getProperty("bellbuoy.home", ".."));
    String record = Files.readString(home.resolve("docs/examples/cve-5.1.json"));
    return record.replaceAll("CVE-\\d{4}-\\d+", number).getBytes(StandardCharsets.UTF_8);
  }

  private HttpResponse<String> approve(Viewer.Staff by, AdvisoryId id, String hash, String alone) {
    DeskVisitor desk = DeskVisitor.signedIn(by);
    String address = "/advisories/" + code(id) + "/review";
    desk.get(address);
    return desk.post(address, "hash", hash, "alone", alone);
  }

  private String reviewPage(Viewer.Staff by, AdvisoryId id) {
    return page(by, "/advisories/" + code(id) + "/review");
  }

  private static String page(Viewer.Staff by, String path) {
    return DeskVisitor.signedIn(by).get(path).body();
  }

  private String code(AdvisoryId id) {
    return TestHouse.get(Advisories.class).get(one, id).code();
  }

  private boolean closed(ReleaseRiver river, CaseFile file) {
    if (river.state(file) == CaseState.CLOSED) {
      return true;
    }
    try {
      return river.move(one, file, CaseState.CLOSED) == CaseState.CLOSED;
    } catch (Refused notYet) {
      return false;
    }
  }

  private static int ledger(String what, CaseFile file) {
    return TestHouse.database()
        .jdbc()
        .sql("select count(*) from audit.leaf where what = :what and about = :circle")
        .param("what", what)
        .param("circle", file.embargo().value())
        .query(Integer.class)
        .single();
  }

  private void sendAway(Viewer.Staff person) {
    People people = TestHouse.get(People.class);
    long version =
        people.all(one).stream()
            .filter(each -> each.id().equals(person.personId()))
            .findFirst()
            .orElseThrow()
            .version();
    TestHouse.get(DeactivatePerson.class).execute(one, person.personId(), version);
  }

  private void leaks(EmbargoId id) {
    Embargoes embargoes = TestHouse.get(Embargoes.class);
    AgreedMoment end =
        AgreedMoment.of(
            LocalDateTime.ofInstant(
                TestHouse.clock().instant().plus(Duration.ofDays(30)), ZoneOffset.UTC),
            ZoneOffset.UTC);
    TestHouse.get(ProposeEmbargo.class).propose(one, id, embargoes.get(one, id).version(), end);
    TestHouse.get(AgreeEmbargo.class).agree(one, id, embargoes.get(one, id).version());
    TestHouse.get(RaiseLeak.class).raise(one, id, "On a mailing list.");
    String leak = TestHouse.get(Leaks.class).of(one, id).getFirst().code();
    TestHouse.get(DecideLeak.class).decide(one, id, leak, Leak.State.CONFIRMED);
  }

  private void later(Duration by) {
    TestHouse.clock().advance(by);
    moved = moved.plus(by);
  }
}
