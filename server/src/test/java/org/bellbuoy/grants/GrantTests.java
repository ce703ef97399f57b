package org.bellbuoy.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bellbuoy.identity.Role;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.Test;

/// A test environment from the question to the wipe.
class GrantTests extends GrantJourney {

  @Test
  void showsTheCredentialsOnceAndSaysWhenTheyWere() {
    Held held = asked();
    assertThat(status(held)).contains(held.number(), "Asked for").doesNotContain("Show the cred");
    assertThat(stranger.post("/report/status", Map.of("code", held.code())).statusCode())
        .isEqualTo(307);
    grant(held);

    String granted = status(held);
    String note = StreetVisitor.hidden(granted, "note");
    assertThat(granted).contains("Only the pier.", "Show the credentials once");
    assertThat(granted).doesNotContain(secret);
    String first = shown(held, note);
    String second = shown(held, note);

    assertThat(first).contains(secret, "are not shown again");
    assertThat(second)
        .doesNotContain(secret)
        .contains("There is nothing to show", "They were shown");
    assertThat(sealedNotes(note)).isZero();
    eventually(() -> state(held) == GrantState.ACTIVE);
    assertThat(desk.get(held.path()).body()).contains("shown once").doesNotContain(secret);
    assertThat(leaves("correspondence.OneTimeNoteShown", note)).isPositive();
  }

  @Test
  void showsThemToOneOfManyWhoAskTogether() throws Exception {
    Held held = asked();
    grant(held);
    String note = StreetVisitor.hidden(status(held), "note");

    try (ExecutorService many = Executors.newFixedThreadPool(6)) {
      List<Future<String>> pages = many.invokeAll(Collections.nCopies(6, () -> shown(held, note)));
      int seen = 0;
      for (Future<String> page : pages) {
        seen += page.get().contains(secret) ? 1 : 0;
      }
      assertThat(seen).isEqualTo(1);
    }
  }

  @Test
  void endsAtItsMinuteAndIsWipedByWhoWasNamed() {
    Held held = asked();
    grant(held);
    String note = StreetVisitor.hidden(status(held), "note");
    endsIn(held, Duration.ofSeconds(1));
    int _ = TestHouse.get(EndGrants.class).end();
    assertThat(state(held)).isEqualTo(GrantState.PROVISIONED);

    endsIn(held, Duration.ZERO);
    eventually(() -> state(held) == GrantState.EXPIRED);

    assertThat(sealedNotes(note)).isZero();
    assertThat(shown(held, note)).doesNotContain(secret);
    assertThat(status(held)).contains("Its time is over");
    DeskVisitor named = DeskVisitor.signedIn(wiper);
    assertThat(named.get("/").body()).contains("Wipe test environment " + held.number());
    assertThat(named.get(held.path()).body())
        .contains("It is wiped", "Only the pier.")
        .doesNotContain("I want to try the pier.");
    assertThat(DeskVisitor.signedIn(TestStaff.person(Role.ENGINEER)).get(held.path()).statusCode())
        .isEqualTo(404);
    assertThat(named.post(held.path() + "/wipe", "version", version(held)).statusCode())
        .isEqualTo(303);
    assertThat(state(held)).isEqualTo(GrantState.WIPED);
    assertThat(status(held)).contains("everything in it was wiped");
    assertThat(named.get("/").body()).doesNotContain(held.number());
  }

  @Test
  void linksALaterReportThatNamesIt() {
    Held held = asked();
    grant(held);

    Reported reported = reported("Found in " + held.number().toLowerCase(Locale.ROOT));
    eventually(() -> desk.get(held.path()).body().contains("/reports/" + reported.tracking()));
    assertThat(desk.get(held.path()).body()).contains("arrived while it ran");
    assertThat(desk.get("/reports/" + reported.tracking()).body())
        .contains(held.number(), "arrived while it ran", "Only the pier.");
  }

  @Test
  void isAskedForInTheMailboxOfAReportToo() {
    Reported reported = reported("A hole in the pier");
    String page =
        stranger
            .post(
                "/test-environment",
                Map.of("what", "More.", "until", day(), "rules", "yes", "code", reported.receipt()))
            .body();
    assertThat(page).contains("We have it.");
    String number = page.replaceAll("(?s).*(" + Grant.MARK + "[2-9b-z]{10}).*", "$1");
    Held held = new Held(number, reported.receipt());
    eventually(() -> state(held) == GrantState.REQUESTED);

    assertThat(desk.get(held.path()).body()).contains("report " + reported.tracking());
    assertThat(desk.get("/reports/" + reported.tracking()).body()).contains(number);
    assertThat(stranger.post("/report/status", Map.of("code", reported.receipt())).body())
        .contains("/test-environment/status");
  }

  @Test
  void declinesAndEndsEarlyWithAReasonThatIsRead() {
    Held no = asked();
    desk.get(no.path());
    assertThat(desk.post(no.path() + "/refusal", "reason", "", "version", "0").statusCode())
        .isEqualTo(422);
    desk.post(no.path() + "/refusal", "reason", "We have none free.", "version", "0");
    assertThat(status(no)).contains("We have none free.", "Declined");
    Held early = asked();
    grant(early);
    String note = StreetVisitor.hidden(status(early), "note");
    desk.post(early.path() + "/revocation", "reason", "It is needed.", "version", version(early));

    assertThat(status(early)).contains("It is needed.", "Ended early");
    assertThat(sealedNotes(note)).isZero();
    assertThat(state(early)).isEqualTo(GrantState.REVOKED);
  }

  @Test
  void handsOutOthersWhenTheFirstWereLost() {
    Held held = asked();
    grant(held);
    String first = StreetVisitor.hidden(status(held), "note");
    shown(held, first);
    eventually(() -> state(held) == GrantState.ACTIVE);
    desk.get(held.path());
    desk.post(held.path() + "/credentials", "credentials", "another", "version", version(held));

    String next = StreetVisitor.hidden(status(held), "note");
    assertThat(next).isNotEqualTo(first);
    assertThat(shown(held, next)).contains("another");
  }

  @Test
  void saysWhatIsWrongWithARequestAndAGrant() {
    HttpResponse<String> empty = stranger.post("/test-environment", Map.of("until", "soon"));
    assertThat(empty.statusCode()).isEqualTo(422);
    assertThat(empty.body()).contains("Enter what", "Enter a day such as", "rules of conduct");
    Held held = asked();
    desk.get(held.path());
    HttpResponse<String> far =
        desk.post(
            held.path() + "/grant",
            "scope",
            "x",
            "credentials",
            "y",
            "zone",
            "Nowhere",
            "end",
            "2031-01-01T10:00",
            "wiper",
            "nobody",
            "version",
            "0");
    assertThat(far.statusCode()).isEqualTo(422);
    assertThat(far.body()).contains("Enter a time zone", "no colleague");
    assertThat(
            desk.post(
                    held.path() + "/grant",
                    "scope",
                    "x",
                    "credentials",
                    "y",
                    "zone",
                    "UTC",
                    "end",
                    "2031-01-01T10:00",
                    "wiper",
                    code(lead),
                    "version",
                    "0")
                .body())
        .contains("thirty days");
    DeskVisitor intake = DeskVisitor.signedIn(TestStaff.person(Role.INTAKE));
    intake.get(held.path());
    assertThat(intake.post(held.path() + "/refusal", "reason", "no", "version", "0").statusCode())
        .isEqualTo(403);
  }

  @Test
  void servesProgramsOnBothSides() {
    String asked =
        stranger
            .postJson(
                "/api/v1/test-environments",
                "{\"what\":\"By a program\",\"until\":\"" + day() + "\",\"rules\":\"yes\"}")
            .body();
    Held held = new Held(field(asked, "number"), field(asked, "code"));
    eventually(() -> state(held) == GrantState.REQUESTED);
    grant(held);
    String which = "{\"code\":\"" + held.code() + "\",\"number\":\"" + held.number() + "\"}";
    String mine = "{\"code\":\"" + held.code() + "\"}";

    assertThat(stranger.postJson("/api/v1/test-environments/status", mine).body())
        .contains("\"PROVISIONED\"", "\"waiting\":true");
    assertThat(stranger.postJson("/api/v1/test-environments/credentials", which).body())
        .contains(secret);
    assertThat(stranger.postJson("/api/v1/test-environments/credentials", which).statusCode())
        .isEqualTo(404);
    assertThat(stranger.postJson("/api/v1/test-environments/status", mine).body())
        .contains("\"waiting\":false", "\"shownAt\":\"2");
    assertThat(desk.get("/api/v1" + held.path()).body())
        .contains("By a program", "Only the pier.")
        .doesNotContain(secret);
  }
}
