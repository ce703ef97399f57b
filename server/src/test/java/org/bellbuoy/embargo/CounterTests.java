package org.bellbuoy.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.operations.HoldOutward;
import org.bellbuoy.operations.Outward;
import org.bellbuoy.operations.OutwardStates;
import org.bellbuoy.operations.ReleaseOutward;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

/// An outsider at the counter: what opens, what is shown, and what does not exist.
class CounterTests {

  private static final String SECRET = "Only the circle may read this title";

  private final Viewer.Staff lead = TestStaff.person(Role.LEAD, Role.INTAKE);
  private final String code = TestHouse.get(OpenCase.class).open(lead, SECRET);
  private final EmbargoId circle = TestHouse.get(Cases.class).get(lead, code).embargo();

  @Test
  void opensWithTheLinkAndItsWordOnly() {
    HandedInvitation handed = invited(PartyKind.PARTNER);
    DeskVisitor visitor = DeskVisitor.at(TestHouse.counter(""));
    assertThat(visitor.get(handed.path()).statusCode()).isEqualTo(200);
    assertThat(visitor.post(handed.path(), "word", "zzzzzzzzzz").statusCode()).isEqualTo(422);
    assertThat(visitor.get("/").headers().firstValue("Location"))
        .hasValueSatisfying(where -> assertThat(where).contains("/sign-in"));

    assertThat(visitor.post(handed.path(), "word", handed.word()).statusCode()).isEqualTo(303);
    assertThat(visitor.cookies()).containsKey("__Host-counter");
    assertThat(visitor.get("/").body()).contains(code).doesNotContain(SECRET);

    DeskVisitor again = DeskVisitor.at(TestHouse.counter(""));
    again.get(handed.path());
    assertThat(again.post(handed.path(), "word", handed.word()).statusCode()).isEqualTo(422);
  }

  @Test
  void isSpentAfterFiveWrongWords() {
    HandedInvitation handed = invited(PartyKind.ENGINEER);
    DeskVisitor visitor = DeskVisitor.at(TestHouse.counter(""));
    visitor.get(handed.path());
    for (int i = 0; i < 5; i++) {
      visitor.post(handed.path(), "word", "zzzzzzzzzz");
    }
    assertThat(visitor.post(handed.path(), "word", handed.word()).statusCode()).isEqualTo(422);
  }

  @Test
  void looksTheSameForEveryLink() {
    HandedInvitation handed = invited(PartyKind.PARTNER);
    String good = DeskVisitor.unmasked(stranger().get(handed.path()));
    String none = DeskVisitor.unmasked(stranger().get("/invitation/nothing-at-all"));

    assertThat(good).isEqualTo(none);
  }

  @Test
  void showsANoticeFromItsSendTimeOn() {
    DeskVisitor guest = entered(invited(PartyKind.PARTNER));
    Instant now = TestHouse.clock().instant();
    LayOutNotice layOut = TestHouse.get(LayOutNotice.class);
    layOut.layOut(lead, circle, "Update Halibut on Tuesday", now.minusSeconds(60));
    layOut.layOut(lead, circle, "The exploit in full", now.plus(Duration.ofDays(3)));

    assertThat(guest.get("/").body())
        .contains("Update Halibut on Tuesday")
        .doesNotContain("The exploit in full");
    assertThat(guest.get("/api/v1/case").body())
        .contains("Update Halibut on Tuesday")
        .doesNotContain("The exploit in full");
  }

  @Test
  void holdsWhatIsLaidOutBackWhileNothingMayLeaveTheHouse() {
    HandedInvitation handed = invited(PartyKind.PARTNER);
    DeskVisitor guest = entered(handed);
    LayOutNotice layOut = TestHouse.get(LayOutNotice.class);
    layOut.layOut(lead, circle, "Laid out before", TestHouse.clock().instant());
    guest.get("/");
    assertThat(guest.post("/messages", "message", "Mine to read").statusCode()).isEqualTo(303);
    Viewer.Staff administrator = TestStaff.person(Role.ADMINISTRATOR);
    long version = TestHouse.get(OutwardStates.class).get(administrator).version();
    Outward held = TestHouse.get(HoldOutward.class).hold(administrator, version);
    try {
      layOut.layOut(lead, circle, "Laid out after", TestHouse.clock().instant());
      TestHouse.get(GiveTask.class).give(lead, circle, handed.party(), "A task in between");
      TestHouse.get(WriteToParty.class).write(lead, circle, handed.party(), "Our word");
      for (String path : List.of("/", "/api/v1/case")) {
        assertThat(guest.get(path).body())
            .contains("Mine to read", "held")
            .doesNotContain("Laid out", "A task in between", "Our word");
      }
    } finally {
      TestHouse.get(ReleaseOutward.class).release(administrator, held.version());
    }

    assertThat(guest.get("/").body())
        .contains("Laid out before", "Laid out after", "A task in between", "Our word")
        .doesNotContain("held back");
  }

  @Test
  void tellsTheCircleAtOnceWhatAGuestSawOutside() {
    DeskVisitor guest = entered(invited(PartyKind.PARTNER));
    guest.get("/");
    assertThat(guest.post("/leaks", "seen", " ").statusCode()).isEqualTo(422);
    assertThat(guest.post("/leaks", "seen", "It stands on a mailing list").statusCode())
        .isEqualTo(303);
    assertThat(guest.get("/?said").body()).contains("We were told at once");

    DeskVisitor desk = DeskVisitor.signedIn(lead);
    assertThat(desk.get("/").body()).contains(code, "somebody says it is known outside");
    assertThat(desk.get("/cases/" + code + "/embargo").body())
        .contains(
            "It stands on a mailing list", "Somebody outside", "Confirm: the embargo is broken");
    Viewer.Staff other = TestStaff.person(Role.LEAD);
    assertThat(DeskVisitor.signedIn(other).get("/").body()).doesNotContain(code, "known outside");
    String leak = TestHouse.get(Leaks.class).of(lead, circle).getFirst().code();
    TestHouse.get(DecideLeak.class).decide(lead, circle, leak, Leak.State.DISMISSED);
    assertThat(desk.get("/").body()).doesNotContain("known outside");
  }

  @Test
  void letsAGuestWriteAnswerAndFinishATask() {
    HandedInvitation handed = invited(PartyKind.COORDINATOR);
    DeskVisitor guest = entered(handed);
    TestHouse.get(GiveTask.class).give(lead, circle, handed.party(), "Tell the other vendors");
    TestHouse.get(ProposeEmbargo.class).propose(lead, circle, 0, nextWeek());
    String page = guest.get("/").body();
    String task = between(page, "action=\"/tasks/", "/completion");

    assertThat(guest.post("/messages", "message", "Received, thank you").statusCode())
        .isEqualTo(303);
    assertThat(guest.post("/tasks/" + task + "/completion").statusCode()).isEqualTo(303);
    assertThat(guest.post("/date", "reply", "YES").statusCode()).isEqualTo(303);
    TestHouse.get(HearAnswers.class).hear();

    assertThat(guest.get("/").body()).contains("Received, thank you", "Agreed end of the silence");
    Parties.Opened opened = TestHouse.get(Parties.class).open(lead, circle, handed.party());
    assertThat(opened.letters()).extracting(Letter::text).containsExactly("Received, thank you");
    assertThat(opened.tasks()).allMatch(each -> each.doneAt() != null);
    assertThat(TestHouse.get(Embargoes.class).get(lead, circle)).isInstanceOf(Embargo.Agreed.class);
  }

  @Test
  void locksOutFromTheNextRequestOnWhoIsRevoked() {
    HandedInvitation handed = invited(PartyKind.PARTNER);
    DeskVisitor guest = entered(handed);
    assertThat(guest.get("/").statusCode()).isEqualTo(200);

    TestHouse.get(RevokeParty.class).revoke(lead, circle, handed.party());

    assertThat(guest.get("/").statusCode()).isEqualTo(302);
    assertThat(guest.get("/api/v1/case").statusCode()).isEqualTo(401);
  }

  @Test
  void keepsOneGuestFromWhatBelongsToAnother() {
    HandedInvitation mine = invited(PartyKind.PARTNER);
    HandedInvitation theirs = invited(PartyKind.UPSTREAM);
    TestHouse.get(GiveTask.class).give(lead, circle, theirs.party(), "Not for the first one");
    TestHouse.get(WriteToParty.class).write(lead, circle, theirs.party(), "Between us two");
    DeskVisitor first = entered(mine);
    DeskVisitor second = entered(theirs);
    String task = between(second.get("/").body(), "action=\"/tasks/", "/completion");

    assertThat(first.get("/").body()).doesNotContain("Not for the first one", "Between us two");
    first.get("/");
    HttpResponse<String> taken = first.post("/tasks/" + task + "/completion");
    HttpResponse<String> none = first.post("/tasks/zzzzzzzzzz/completion");
    assertThat(taken.statusCode()).isEqualTo(404);
    assertThat(taken.body()).isEqualTo(none.body());
    assertThat(first.get("/cases/" + code).statusCode()).isEqualTo(404);
  }

  @Test
  void recordsEveryReadingWithPersonAndTime() {
    HandedInvitation handed = invited(PartyKind.PARTNER);
    entered(handed).get("/");

    List<Reader> readers = TestHouse.get(Readings.class).of(lead, circle);

    assertThat(readers)
        .filteredOn(reader -> reader.by().kind() == Actor.Kind.OUTSIDER)
        .singleElement()
        .satisfies(reader -> assertThat(reader.last()).isEqualTo(TestHouse.clock().instant()));
  }

  @Test
  void doesNotTellTheNamesOfStaffNorTheTitle() {
    HandedInvitation handed = invited(PartyKind.PARTNER);
    TestHouse.get(WriteToParty.class).write(lead, circle, handed.party(), "A word from us");
    DeskVisitor guest = entered(handed);

    assertThat(guest.get("/").body()).doesNotContain(lead.name(), SECRET);
    assertThat(guest.get("/api/v1/case").body())
        .doesNotContain(lead.name(), SECRET, lead.personId().toString());
  }

  private HandedInvitation invited(PartyKind kind) {
    return TestHouse.get(InviteParty.class).invite(lead, circle, kind, "Somebody outside", 30);
  }

  private static DeskVisitor entered(HandedInvitation handed) {
    DeskVisitor visitor = stranger();
    visitor.get(handed.path());
    visitor.post(handed.path(), "word", handed.word());
    return visitor;
  }

  private static DeskVisitor stranger() {
    return DeskVisitor.at(TestHouse.counter(""));
  }

  private static AgreedMoment nextWeek() {
    return AgreedMoment.of(
        LocalDateTime.ofInstant(
            TestHouse.clock().instant().plus(Duration.ofDays(7)), ZoneOffset.UTC),
        ZoneId.of("Australia/Brisbane"));
  }

  private static String between(String text, String before, String after) {
    int from = text.indexOf(before) + before.length();
    return text.substring(from, text.indexOf(after, from));
  }
}
