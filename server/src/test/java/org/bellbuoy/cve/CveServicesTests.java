package org.bellbuoy.cve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Ids are reserved at CVE Services without losing one; a stand-in plays them.
class CveServicesTests {

  private final Viewer.Staff administrator = TestStaff.person(Role.ADMINISTRATOR);
  private final Viewer.Staff lead =
      TestStaff.person(Role.INTAKE, Role.ANALYST, Role.LEAD, Role.PUBLISHER);
  private final Instant start = TestHouse.clock().instant();
  private FaultyServices theirs;

  @BeforeEach
  void startTheirs() throws IOException {
    theirs = new FaultyServices(5);
    change(new CveAccountForm("own", theirs.address(), "", "acme", "ada@acme.test", "top-key"));
  }

  @AfterEach
  void beNoCnaAgain() {
    change(new CveAccountForm("none", "", "", "", "", ""));
    theirs.close();
    TestHouse.clock().set(start);
  }

  @Test
  void reservesOneHoweverOftenOneAsksAndSaysNothingOfTheCase() {
    CaseFile file = fresh();
    reserve(file);
    reserveAgainIfAny(file);
    settle(file);

    assertThat(ids(file)).singleElement().extracting(KnownCve::state).isEqualTo(CveState.RESERVED);
    assertThat(writes()).hasSize(1);
    assertThat(theirs.bodies).allMatch(String::isEmpty);
    assertThat(theirs.asked).noneMatch(each -> each.contains(file.code()));
    Refused again = catchThrowableOfType(Refused.class, () -> reserve(file));
    assertThat(again.refusal().code()).isEqualTo("cve-has-id");
  }

  @ParameterizedTest
  @EnumSource(FaultyServices.Fault.class)
  void losesNoIdAndReservesNoneTwice(FaultyServices.Fault fault) {
    CaseFile file = fresh();
    theirs.faults.add(fault);
    reserve(file);
    settle(file);

    assertThat(ids(file)).hasSize(1);
    assertThat(held()).as("reserved there in all").isEqualTo(1);
    assertThat(writes()).hasSize(fault == FaultyServices.Fault.LOST_ANSWER ? 1 : 2);
  }

  @Test
  void asksAPersonWhereSomebodyElseReservedMeanwhile() {
    CaseFile file = fresh();
    theirs.faults.add(FaultyServices.Fault.LOST_ANSWER);
    reserve(file);
    once(file);
    TestHouse.get(CveServices.class).reserve(account(), year());
    settle(file);

    assertThat(ids(file)).isEmpty();
    assertThat(errands(file).getFirst().trouble()).contains(CveTrouble.UNCLEAR);
  }

  @Test
  void saysThatTheQuotaIsUsedUp() {
    for (int i = 0; i < 5; i++) {
      TestHouse.get(CveServices.class).reserve(account(), year());
    }
    CaseFile file = fresh();
    reserve(file);
    settle(file);

    assertThat(errands(file).getFirst().trouble()).contains(CveTrouble.QUOTA_USED_UP);
    assertThat(TestHouse.get(TryCveAccount.class).execute(administrator))
        .isEqualTo(new CveTrial.Known(5, 5, 0));
  }

  @Test
  void rejectsAnUnusedIdAndSaysNothingOfIt() {
    CaseFile file = fresh();
    reserve(file);
    settle(file);
    String id = ids(file).getFirst().id().value();
    TestHouse.get(RejectCveId.class)
        .reject(lead, file.id().value(), file.embargo(), id, "Never a secret word.");
    settle(file);

    assertThat(ids(file).getFirst().state()).isEqualTo(CveState.REJECTED);
    assertThat(held()).isZero();
    assertThat(theirs.bodies).noneMatch(each -> each.contains("secret"));
  }

  @Test
  void showsOnTheCaseHowItStands() {
    DeskVisitor visitor = DeskVisitor.signedIn(lead);
    CaseFile file = fresh();
    String path = "/cases/" + file.code() + "/cve-ids";
    assertThat(visitor.get(path).body()).contains("Reserve an id");
    assertThat(visitor.post(path + "/reservation").statusCode()).isEqualTo(303);
    settle(file);

    String id = ids(file).getFirst().id().value();
    assertThat(visitor.get("/cases/" + file.code()).body()).contains(id, "reserved");
    assertThat(visitor.get("/api/v1/cases/" + file.code() + "/cve-errands").body())
        .contains("RESERVE", "DONE", id);
    assertThat(visitor.post(path + "/rejection", "rejected", id, "reason", "").statusCode())
        .isEqualTo(422);
  }

  @Test
  void keepsTheKeyToItself() {
    DeskVisitor visitor = DeskVisitor.signedIn(administrator);

    assertThat(visitor.get("/operations/cve-services").body())
        .contains("acme", "One is set and kept sealed")
        .doesNotContain("top-key");
    assertThat(visitor.post("/operations/cve-services/test").body())
        .contains("CVE Services know us");
    assertThat(visitor.get("/api/v1/cve-account").body())
        .contains("OWN", "acme")
        .doesNotContain("top-key");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://example.com/api/", "https://user@example.com/", "ftp://x/", ""})
  void refusesAnAddressThatIsNone(String address) {
    Refused refused =
        catchThrowableOfType(
            Refused.class,
            () -> change(new CveAccountForm("own", address, "", "acme", "ada", "key")));
    assertThat(refused.refusal().code()).isEqualTo("invalid");
  }

  @Test
  void handsAKeyToNoOtherService() {
    Refused refused =
        catchThrowableOfType(
            Refused.class, () -> change(new CveAccountForm("test", "", "", "acme", "ada", "")));
    assertThat(refused.refusal().sentence()).contains("key");
  }

  private CaseFile fresh() {
    String code = TestHouse.get(OpenCase.class).open(lead, "A flaw to number");
    return TestHouse.get(Cases.class).get(lead, code);
  }

  private void reserve(CaseFile file) {
    TestHouse.get(ReserveCveId.class).reserve(lead, file.id().value(), file.embargo());
  }

  /// The house may have been faster.
  private void reserveAgainIfAny(CaseFile file) {
    if (errands(file).getFirst().isOpen() && ids(file).isEmpty()) {
      Refused _ = catchThrowableOfType(Refused.class, () -> reserve(file));
    }
  }

  private void once(CaseFile file) {
    Awaitility.await()
        .atMost(30, TimeUnit.SECONDS)
        .until(() -> {
          boolean _ = TestHouse.get(RunCveErrands.class).run();
          CveErrand latest = errands(file).getFirst();
          return latest.tries() > 0 && latest.state() != CveErrand.State.SENDING;
        });
  }

  private void settle(CaseFile file) {
    for (int tries = 0; tries < 8 && errands(file).getFirst().isOpen(); tries++) {
      once(file);
      if (errands(file).getFirst().isOpen()) {
        TestHouse.clock().advance(Duration.ofHours(5));
      }
    }
    assertThat(errands(file).getFirst().isOpen()).isFalse();
  }

  private List<String> writes() {
    return theirs.asked.stream().filter(each -> !each.startsWith("GET")).toList();
  }

  private int held() {
    return ((CveTrial.Known) TestHouse.get(TryCveAccount.class).execute(administrator)).reserved();
  }

  private List<KnownCve> ids(CaseFile file) {
    return TestHouse.get(CveIds.class).of(lead, file.id().value(), file.embargo());
  }

  private List<CveErrand> errands(CaseFile file) {
    return TestHouse.get(CveIds.class).errands(lead, file.id().value(), file.embargo());
  }

  private static CveAccount account() {
    return TestHouse.get(CveAccounts.class).inForce();
  }

  private static int year() {
    return TestHouse.clock().instant().atOffset(ZoneOffset.UTC).getYear();
  }

  private void change(CveAccountForm form) {
    var _ = TestHouse.get(ChangeCveAccount.class).execute(administrator, form, account().version());
  }
}
