package org.bellbuoy.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.Advisory;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.publication.ElsewhereFinding;
import org.bellbuoy.publication.Published;
import org.bellbuoy.publication.ReleaseRiver;
import org.bellbuoy.publication.Sightings;
import org.bellbuoy.runs.Bundle;
import org.bellbuoy.runs.Going;
import org.bellbuoy.runs.Outcome;
import org.bellbuoy.runs.Runs;
import org.bellbuoy.runs.Step;
import org.bellbuoy.runs.StepState;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.testkit.Browser;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.Look;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What was put at places of others is read back as everybody reads it there.
class ReadBackTests {

  private final Viewer.Staff administrator = TestStaff.person(Role.ADMINISTRATOR);
  private final ReleaseRiver river = new ReleaseRiver();
  private final CaseFile file = river.fixed(river.fresh());
  private final AdvisoryId id = river.draft(file, AdvisoryKind.RELEASE, river.said(file));
  private final Published published = river.publish(id, river.approved(id));
  private final Advisory advisory = TestHouse.get(Advisories.class).get(river.publisher, id);
  private final String surfaces = "/advisories/" + advisory.code() + "/surfaces";
  private final List<String> codes = new ArrayList<>();
  private final Elsewhere elsewhere;

  ReadBackTests() throws IOException {
    elsewhere = new Elsewhere(TestHouse.clock());
  }

  @AfterEach
  void takeEverythingAway() {
    codes.forEach(code -> TestHouse.get(RemoveOutlet.class).execute(administrator, code));
    elsewhere.close();
  }

  @ParameterizedTest
  @EnumSource(OutletKind.class)
  void findsEverywhereWhatWasPutThereAndSeesAnEdit(OutletKind kind) {
    putOut(kind, "no");

    Posting unread = TestHouse.get(Postings.class).of(id.value()).getFirst();
    assertThat(unread.finding()).isEqualTo(ElsewhereFinding.UNREAD);
    Posting same = read();
    assertThat(same.differences()).isEmpty();
    assertThat(same.finding()).isEqualTo(ElsewhereFinding.SAME);
    assertThat(same.seenAt()).isNotNull();

    elsewhere.services.edit(
        text -> text.replace("Path traversal", "A path traversal").replace("resolves", "mends"));
    assertThat(read().finding()).isEqualTo(ElsewhereFinding.REWORDED);

    elsewhere.services.edit(text -> text.replace("CVE-2026-", "CVE-2025-"));
    Posting edited = read();
    assertThat(edited.finding()).isEqualTo(ElsewhereFinding.DIFFERENT);
    assertThat(edited.differences()).anyMatch(each -> each.contains("names CVE-2025-"));

    elsewhere.services.edit(text -> text.replace("CVE-2025-", "CVE-2026-"));
    assertThat(read().finding()).isEqualTo(ElsewhereFinding.REWORDED);
  }

  @ParameterizedTest
  @EnumSource(OutletKind.class)
  void seesWhenItLeadsElsewhereAndWhenItIsGone(OutletKind kind) {
    putOut(kind, "no");
    assertThat(read().finding()).isEqualTo(ElsewhereFinding.SAME);

    String page = "/advisories/" + published.trackingId();
    elsewhere.services.edit(text -> text.replace(page, "/somewhere"));
    assertThat(read().differences()).anyMatch(each -> each.contains("does not lead to"));

    elsewhere.services.delete();
    Posting gone = read();
    assertThat(gone.finding()).isEqualTo(ElsewhereFinding.GONE);
    assertThat(gone.trouble()).isNull();
  }

  @ParameterizedTest
  @EnumSource(OutletKind.class)
  void callsNothingGoneWhereNobodyCanLook(OutletKind kind) {
    putOut(kind, "no");
    assertThat(read().finding()).isEqualTo(ElsewhereFinding.SAME);

    for (int refusal : List.of(500, 503, 401, 403, 404, 302)) {
      elsewhere.refusal = refusal;
      assertAway(read());
    }
    elsewhere.refusal = 0;
    for (String nonsense : List.of("<html>", "{}", "4711")) {
      elsewhere.nonsense = nonsense;
      assertAway(read());
    }
    elsewhere.nonsense = "";
    assertThat(read().trouble()).isNull();
    elsewhere.close();
    assertAway(read());
  }

  @Test
  void readsAProposedFileUntilSomebodyTurnsItDown() {
    putOut(OutletKind.GITHUB_FILES, "yes");
    assertThat(read().finding()).isEqualTo(ElsewhereFinding.SAME);

    elsewhere.services.edit(text -> text.replace("\"open\"", "\"closed\""));

    assertThat(read().finding()).isEqualTo(ElsewhereFinding.GONE);
  }

  @Test
  void saysOnTheSurfacesOfTheAdvisoryWhatDiffersAndHoldsNothingUp() {
    putOut(OutletKind.GITHUB_ISSUES, "no");
    Posting _ = read();
    DeskVisitor desk = DeskVisitor.signedIn(river.publisher);
    assertThat(desk.get(surfaces).body()).contains("At places of others", "says the same");

    elsewhere.services.edit(text -> text.replace("4.2.3", "4.2.9"));
    Posting edited = read();
    String page = desk.get(surfaces).body();

    assertThat(edited.differences()).anyMatch(each -> each.contains("4.2.9"));
    assertThat(page).contains("A place of others differs", "says something else", "names 4.2.9");
    assertThat(desk.get("/api/v1" + surfaces).body())
        .contains("\"finding\":\"DIFFERENT\"", "names 4.2.9");
    Awaitility.await().until(() -> TestHouse.get(Sightings.class).verified(river.lead, id));
    elsewhere.refusal = 503;
    Posting _ = read();
    assertThat(desk.get(surfaces).body())
        .contains("says something else", "Not read the last time", OutletTrouble.BUSY.words());
  }

  @Test
  void looksAsItShouldWhereSomethingDiffers() {
    assumeTrue(Browser.isInstalled(), "no browser here");
    putOut(OutletKind.GITHUB_ISSUES, "no");
    elsewhere.services.edit(text -> text.replace("4.2.3", "4.2.9"));
    Posting _ = read();
    for (Look look : List.of(Look.DESKTOP_LIGHT, Look.PHONE_DARK)) {
      try (var window = Browser.shared().window(look, Browser.Scripts.RUN);
          var sheet = window.page()) {
        sheet
            .page()
            .context()
            .addCookies(
                List.of(
                    new Cookie("__Host-desk", TestStaff.session(river.lead))
                        .setUrl(TestHouse.desk("/").toString().replace("http:", "https:"))
                        .setSecure(true)));
        sheet.page().navigate(TestHouse.desk(surfaces).toString());
        sheet.picture("surfaces-elsewhere");
        assertThat(sheet.overflows()).isFalse();
        assertThat(sheet.findings()).isEmpty();
      }
    }
  }

  @Test
  void isReadAgainByItselfWhenSomebodyAsksForIt() {
    putOut(OutletKind.MASTODON, "no");
    assertThat(read().finding()).isEqualTo(ElsewhereFinding.SAME);
    elsewhere.services.delete();
    DeskVisitor desk = DeskVisitor.signedIn(river.publisher);
    assertThat(desk.get(surfaces).body()).contains("says the same");

    assertThat(desk.post(surfaces).statusCode()).isEqualTo(303);

    Awaitility.await()
        .until(() ->
            TestHouse.get(Postings.class).of(id.value()).getFirst().finding()
                == ElsewhereFinding.GONE);
  }

  @Test
  void isACheckOfTheRunThatWaitsForWhatDiffers() {
    ReadBackStep step = TestHouse.get(ReadBackStep.class);
    assertThat(step.execute(going())).isInstanceOf(Outcome.Skipped.class);
    putOut(OutletKind.GITLAB_ISSUES, "no");
    assertThat(step.execute(going())).isInstanceOf(Outcome.Done.class);

    elsewhere.services.delete();
    Outcome gone = step.execute(going());
    assertThat(gone).isInstanceOf(Outcome.Later.class);
    assertThat(gone.words()).contains("is gone");
    elsewhere.refusal = 503;
    assertThat(step.execute(going()).words()).contains(OutletTrouble.BUSY.words());
  }

  private static void assertAway(Posting posting) {
    assertThat(posting.trouble()).isNotNull();
    assertThat(posting.finding()).isEqualTo(ElsewhereFinding.SAME);
  }

  private Posting read() {
    List<Posting> all = TestHouse.get(ReadBack.class).execute(id.value());
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  private void putOut(OutletKind kind, String proposed) {
    waitUntilAPersonHasIt();
    OutletForm typed = TypedOutlets.of(kind, elsewhere, proposed);
    Outlet outlet = TestHouse.get(AddOutlet.class).execute(administrator, typed);
    codes.add(outlet.code());
    Step step =
        switch (outlet.what()) {
          case ISSUE -> TestHouse.get(IssueStep.class);
          case RELEASE_NOTES -> TestHouse.get(ReleaseNotesStep.class);
          case BLOG -> TestHouse.get(BlogStep.class);
          case SOCIAL -> TestHouse.get(SocialStep.class);
        };
    assertThat(step.execute(going())).isInstanceOf(Outcome.Done.class);
  }

  /// Its own run, which met no outlet.
  private void waitUntilAPersonHasIt() {
    Awaitility.await()
        .until(() ->
            TestHouse.get(Runs.class).of(river.lead, advisory).stream()
                    .flatMap(run -> run.steps().stream())
                    .filter(each -> each.state() == StepState.HANDED)
                    .count()
                >= 2);
  }

  private Going going() {
    return new Going(
        UUID.randomUUID(),
        new Bundle(
            id,
            TestHouse.get(Advisories.class).open(new Viewer.Machine(), id).revision().id(),
            "",
            file.embargo().value(),
            file.id().value()),
        river.publisher.personId(),
        UUID.randomUUID(),
        1,
        TestHouse.clock().instant());
  }
}
