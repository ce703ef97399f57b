package org.bellbuoy.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.Advisory;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.publication.Published;
import org.bellbuoy.publication.ReleaseRiver;
import org.bellbuoy.runs.Bundle;
import org.bellbuoy.runs.Going;
import org.bellbuoy.runs.Outcome;
import org.bellbuoy.runs.Runs;
import org.bellbuoy.runs.StepState;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What a run says at several places, of which one may be in trouble.
class TextStepTests {

  private final Viewer.Staff administrator = TestStaff.person(Role.ADMINISTRATOR);
  private final ReleaseRiver river = new ReleaseRiver();
  private final List<String> codes = new ArrayList<>();
  private final Elsewhere first;
  private final Elsewhere second;

  TextStepTests() throws IOException {
    first = new Elsewhere(TestHouse.clock());
    second = new Elsewhere(TestHouse.clock());
  }

  @AfterEach
  void takeEverythingAway() {
    codes.forEach(code -> TestHouse.get(RemoveOutlet.class).execute(administrator, code));
    first.close();
    second.close();
  }

  @Test
  void putsItWhereItCanAndTheRestOnceThatIsMended() {
    CaseFile file = river.fixed(river.fresh());
    AdvisoryId id = river.draft(file, AdvisoryKind.RELEASE, river.said(file));
    Published published = river.publish(id, river.approved(id));
    Going going = going(file, id);
    waitUntilAPersonHasIt(id);
    add(first);
    add(second);
    IssueStep step = TestHouse.get(IssueStep.class);

    first.refusal = 401;
    Outcome refused = step.execute(going);
    assertThat(refused).isInstanceOf(Outcome.Failed.class);
    assertThat(refused.words()).contains("Tracker", OutletTrouble.SECRET_REFUSED.words());
    assertThat(about(second, published)).hasSize(1);

    first.refusal = 503;
    assertThat(step.execute(going)).isInstanceOf(Outcome.Later.class);
    first.refusal = 0;
    Outcome done = step.execute(going);

    assertThat(done).isInstanceOf(Outcome.Done.class);
    assertThat(done.words()).contains(first.address(), second.address());
    assertThat(about(first, published)).hasSize(1);
    assertThat(about(second, published)).hasSize(1);
  }

  @Test
  void saysNothingWhereTheVendorHasNoPlaceForIt() {
    CaseFile file = river.fixed(river.fresh());
    AdvisoryId id = river.draft(file, AdvisoryKind.RELEASE, river.said(file));
    Bundle bundle = bundle(file, id);
    BlogStep step = TestHouse.get(BlogStep.class);
    String path =
        "/advisories/"
            + TestHouse.get(Advisories.class).get(river.lead, id).code()
            + "/announcements";
    DeskVisitor desk = DeskVisitor.signedIn(river.lead);
    assertThat(step.skipped(bundle)).isEmpty();

    unused("{BLOG,SOCIAL}");
    try {
      assertThat(step.skipped(bundle)).contains("The vendor has none.");
      assertThat(desk.get(path).body())
          .contains("Public issue", "A line for each release")
          .doesNotContain("Blog post", "Social post");
      assertThat(desk.get("/api/v1" + path).body())
          .contains("\"issue\":{")
          .doesNotContain("\"blogPost\":{", "\"socialPost\":\"");
    } finally {
      unused("{}");
    }
    assertThat(desk.get(path).body()).contains("Blog post", "Social post");
  }

  private static void unused(String parts) {
    TestHouse.database()
        .jdbc()
        .sql("update policy.surfaces set parts_off = cast(:parts as text[])")
        .param("parts", parts)
        .update();
  }

  /// Its own run, which met no outlet.
  private void waitUntilAPersonHasIt(AdvisoryId id) {
    Advisory advisory = TestHouse.get(Advisories.class).get(river.publisher, id);
    Awaitility.await()
        .until(() ->
            TestHouse.get(Runs.class).of(river.lead, advisory).stream()
                .flatMap(run -> run.steps().stream())
                .anyMatch(each ->
                    each.name().equals(IssueStep.NAME) && each.state() == StepState.HANDED));
  }

  private static List<Map<String, Object>> about(Elsewhere place, Published published) {
    return place.services.entries.stream()
        .filter(entry -> String.valueOf(entry.get("body")).contains(published.trackingId()))
        .toList();
  }

  private static Bundle bundle(CaseFile file, AdvisoryId id) {
    return new Bundle(
        id,
        TestHouse.get(Advisories.class).open(new Viewer.Machine(), id).revision().id(),
        "",
        file.embargo().value(),
        file.id().value());
  }

  private Going going(CaseFile file, AdvisoryId id) {
    return new Going(
        UUID.randomUUID(),
        bundle(file, id),
        river.publisher.personId(),
        UUID.randomUUID(),
        1,
        TestHouse.clock().instant());
  }

  private void add(Elsewhere place) {
    Outlet outlet =
        TestHouse.get(AddOutlet.class)
            .execute(
                administrator,
                new OutletForm(
                    "github_issues",
                    "issue",
                    "Tracker " + codes.size(),
                    place.address(),
                    "",
                    "acme/issues",
                    "",
                    "",
                    "",
                    "hush"));
    codes.add(outlet.code());
  }
}
