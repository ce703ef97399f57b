package org.bellbuoy.embargo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.cases.WriteNote;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.ChangeRoles;
import org.bellbuoy.identity.IdentityRefusal;
import org.bellbuoy.identity.NotAllowed;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Refusal;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.OnlyThese;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Two administrators open one case for a while, and everybody hears it.
class EmergencyAccessTests {

  private final Viewer.Staff analyst = TestStaff.person(Role.ANALYST);
  private final Viewer.Staff lead = TestStaff.person(Role.LEAD);
  private final Viewer.Staff first = TestStaff.person(Role.ADMINISTRATOR);
  private final Viewer.Staff second = TestStaff.person(Role.ADMINISTRATOR);
  private final Viewer.Staff employee = TestStaff.person(Role.EMPLOYEE);
  private final String number = TestHouse.get(OpenCase.class).open(analyst, "About the gull");
  private final CaseFile file = TestHouse.get(Cases.class).get(analyst, number);
  private Duration moved = Duration.ZERO;

  @AfterEach
  void setTheClockBack() {
    TestHouse.clock().advance(moved.negated());
    TestHouse.database().jdbc().sql("delete from identity.role_left").update();
  }

  @Test
  void opensOneCaseForAWhileOnceASecondAdministratorConfirms() {
    assertThat(reads(first)).isFalse();
    String code = ask(15);
    assertThat(reads(first)).isFalse();
    confirm(second, code);
    assertThat(reads(first)).isTrue();
    assertThat(reads(second)).isFalse();
    assertThat(DeskVisitor.signedIn(first).get("/cases").body()).doesNotContain("gull");
    later(Duration.ofMinutes(15).minusSeconds(1));
    assertThat(reads(first)).isTrue();
    later(Duration.ofSeconds(1));
    assertThat(reads(first)).isFalse();
    assertThat(may(first, Permission.READ_CASE)).isFalse();
  }

  @Test
  void letsNobodyConfirmTheirOwnRequest() {
    String code = ask(15);
    refuses(() -> confirm(first, code), EmbargoRefusal.SecondPersonNeeded.class);
    refuses(() -> confirm(lead, code), NotAllowed.class);
    assertThat(reads(first)).isFalse();
  }

  @Test
  void makesTheOnlyAdministratorWaitForADay() {
    try (OnlyThese _ = new OnlyThese(first, lead, analyst)) {
      String code = ask(15);
      refuses(() -> confirm(first, code), IdentityRefusal.CoolingOff.class);
      later(Duration.ofHours(24));
      confirm(first, code);
      assertThat(reads(first)).isTrue();
      assertThat(DeskVisitor.signedIn(lead).get("/emergency/" + code).body())
          .contains("alone, after a day to cool off");
    }
  }

  @Test
  void letsARequestLapseAndNeverOpensTwice() {
    String lapsed = ask(15);
    later(EmergencyAccess.ASKED_FOR);
    refuses(() -> confirm(second, lapsed), EmbargoRefusal.EmergencyNotWaiting.class);
    String code = ask(15);
    confirm(second, code);
    refuses(() -> confirm(second, code), EmbargoRefusal.EmergencyNotWaiting.class);
    later(Duration.ofMinutes(15));
    refuses(() -> confirm(second, code), EmbargoRefusal.EmergencyNotWaiting.class);
    assertThat(reads(first)).isFalse();
  }

  @Test
  void shutsOutWhoeverIsNoLongerAnAdministrator() {
    String open = ask(60);
    confirm(second, open);
    String waiting = ask(60);
    Viewer.Staff demoted = new Viewer.Staff(first.personId(), first.name(), Set.of(Role.EMPLOYEE));
    demote();
    assertThat(reads(demoted)).isFalse();
    refuses(() -> confirm(second, waiting), EmbargoRefusal.EmergencyNotWaiting.class);
  }

  @Test
  void tellsEverybodyAtOnceUntilTheySawIt() {
    String code = ask(15);
    for (Viewer.Staff told : new Viewer.Staff[] {analyst, lead, first, second}) {
      assertThat(DeskVisitor.signedIn(told).get("/emergency").body())
          .as(told.name())
          .contains("look at it now", number, "waits for a second administrator");
    }
    DeskVisitor other = DeskVisitor.signedIn(employee);
    assertThat(other.get("/emergency").body()).doesNotContain(number, "look at it now");
    assertThat(other.get("/emergency/" + code).statusCode()).isEqualTo(404);
    assertThat(other.post("/emergency/" + code + "/end").statusCode()).isEqualTo(404);
    DeskVisitor looking = DeskVisitor.signedIn(lead);
    looking.get("/emergency/" + code);
    looking.post("/emergency/" + code + "/sight");
    assertThat(looking.get("/").body()).doesNotContain("look at it now");
    confirm(second, code);
    assertThat(looking.get("/").body()).contains("look at it now");
  }

  @Test
  void isEndedByAnybodyOfTheCircleAndTurnedDownToo() {
    String code = ask(60);
    confirm(second, code);
    refuses(() -> TestHouse.get(EndEmergencyAccess.class).end(employee, code), Missing.class);
    refuses(() -> TestHouse.get(EndEmergencyAccess.class).end(lead, code), NotAllowed.class);
    TestHouse.get(EndEmergencyAccess.class).end(analyst, code);
    assertThat(reads(first)).isFalse();
    refuses(
        () -> TestHouse.get(EndEmergencyAccess.class).end(analyst, code),
        EmbargoRefusal.EmergencyOver.class);
    String other = ask(60);
    TestHouse.get(EndEmergencyAccess.class).end(analyst, other);
    refuses(() -> confirm(second, other), EmbargoRefusal.EmergencyNotWaiting.class);
  }

  @Test
  void writesDownEachReadingAsOneByEmergency() {
    String code = ask(15);
    confirm(second, code);
    assertThat(reads(first)).isTrue();
    assertThat(leaves("kernel.MaterialRead", "%\"manner\":\"EMERGENCY\"%")).isPositive();
    assertThat(leaves("embargo.EmergencyAsked", "%")).isEqualTo(1);
    assertThat(leaves("embargo.EmergencyOpened", "%")).isEqualTo(1);
    TestHouse.get(JoinCircle.class).join(lead, file.embargo());
    DeskVisitor looking = DeskVisitor.signedIn(lead);
    String readers = "/cases/" + number + "/readers";
    for (int tried = 0; tried < 200 && !shows(looking, readers, "emergency access"); tried++) {
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
    assertThat(looking.get(readers).body()).contains("emergency access");
  }

  @Test
  void readsAndChangesNothing() {
    confirm(second, ask(15));
    DeskVisitor desk = DeskVisitor.signedIn(first);
    String page = "/cases/" + number;
    assertThat(desk.get(page).body()).contains("About the gull");
    refuses(() -> TestHouse.get(WriteNote.class).write(first, number, "A note."), NotAllowed.class);
    assertThat(desk.post(page + "/notes", "note", "A note.").statusCode()).isEqualTo(403);
    assertThat(desk.post(page + "/embargo/leaks", "seen", "x").statusCode()).isEqualTo(404);
    assertThat(desk.post(page + "/leaks", "seen", "x").statusCode()).isEqualTo(403);
    for (Permission each : Permission.values()) {
      assertThat(may(first, each)).as(each.name()).isEqualTo(each == Permission.READ_CASE);
    }
  }

  @Test
  void wantsAReviewByALeadAfterwards() {
    String code = ask(15);
    confirm(second, code);
    ReviewEmergencyAccess review = TestHouse.get(ReviewEmergencyAccess.class);
    refuses(() -> review.review(lead, code, "Fine."), EmbargoRefusal.EmergencyNotOver.class);
    later(Duration.ofMinutes(15));
    refuses(() -> review.review(second, code, "Fine."), NotAllowed.class);
    refuses(() -> review.review(lead, code, " "), Invalid.class);
    review.review(lead, code, "Nobody could be reached, so it was right.");
    refuses(() -> review.review(lead, code, "Again."), EmbargoRefusal.EmergencyNotOver.class);
    assertThat(DeskVisitor.signedIn(lead).get("/emergency/" + code).body())
        .contains("over and reviewed", "so it was right");
  }

  @Test
  void needsAReasonABoundAndACaseThatExists() {
    AskEmergencyAccess ask = TestHouse.get(AskEmergencyAccess.class);
    refuses(() -> ask.ask(first, file.embargo(), 481, "Why"), Invalid.class);
    refuses(() -> ask.ask(first, file.embargo(), 0, "Why"), Invalid.class);
    refuses(() -> ask.ask(first, file.embargo(), 15, " "), Invalid.class);
    refuses(() -> ask.ask(lead, file.embargo(), 15, "Why"), NotAllowed.class);
    refuses(() -> ask.ask(first, new EmbargoId(UUID.randomUUID()), 15, "Why"), Invalid.class);
    DeskVisitor desk = DeskVisitor.signedIn(first);
    desk.get("/emergency");
    HttpResponse<String> mistyped =
        desk.post("/emergency", "number", "zzzzzzzzzz", "minutes", "15", "reason", "Kept words");
    assertThat(mistyped.statusCode()).isEqualTo(422);
    assertThat(mistyped.body()).contains("no case with this number", "Kept words");
  }

  @Test
  void wantsAFreshSignInAndThePersonThemselves() {
    DeskVisitor desk = DeskVisitor.signedIn(first);
    desk.get("/emergency");
    later(Duration.ofMinutes(11));
    desk.post("/emergency", "number", number, "minutes", "15", "reason", "Why");
    assertThat(TestHouse.get(Emergencies.class).list(first)).isEmpty();
    assertThat(Permission.EMERGENCY_ACCESS.isInPerson()).isTrue();
  }

  private String ask(int minutes) {
    return TestHouse.get(AskEmergencyAccess.class)
        .ask(first, file.embargo(), minutes, "Nobody of the circle answers.");
  }

  private static void confirm(Viewer by, String code) {
    TestHouse.get(ConfirmEmergencyAccess.class).confirm(by, code);
  }

  private boolean reads(Viewer.Staff who) {
    return TestHouse.get(Cases.class).find(who, number).isPresent();
  }

  private boolean may(Viewer who, Permission permission) {
    return TestHouse.get(Authority.class).may(who, permission, file.embargo().value());
  }

  private static boolean shows(DeskVisitor visitor, String path, String words) {
    return visitor.get(path).body().contains(words);
  }

  private void demote() {
    long version =
        TestHouse.get(People.class).all(second).stream()
            .filter(each -> each.id().equals(first.personId()))
            .findFirst()
            .orElseThrow()
            .version();
    TestHouse.get(ChangeRoles.class)
        .execute(second, first.personId(), version, Set.of(Role.EMPLOYEE));
  }

  private int leaves(String what, String like) {
    return TestHouse.database()
        .jdbc()
        .sql(
            """
            select count(*) from audit.leaf
             where what = :what and about = :circle and content like :like
            """)
        .param("what", what)
        .param("circle", file.embargo().value())
        .param("like", like)
        .query(Integer.class)
        .single();
  }

  private static void refuses(Runnable deed, Class<? extends Refusal> with) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(with));
  }

  private void later(Duration by) {
    TestHouse.clock().advance(by);
    moved = moved.plus(by);
  }
}
