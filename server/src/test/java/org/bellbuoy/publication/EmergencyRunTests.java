package org.bellbuoy.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.RevisionState;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.NoteOutsideDeadline;
import org.bellbuoy.embargo.AgreedMoment;
import org.bellbuoy.embargo.Embargoes;
import org.bellbuoy.embargo.Ending;
import org.bellbuoy.embargo.LiftEmbargo;
import org.bellbuoy.embargo.ProposeEmbargo;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.junit.jupiter.api.Test;

/// What stands ready when others make a case public, and the one button that follows them.
class EmergencyRunTests {

  private final ReleaseRiver river = new ReleaseRiver();
  private final RunInEmergency run = TestHouse.get(RunInEmergency.class);
  private final EmergencyRuns runs = TestHouse.get(EmergencyRuns.class);

  @Test
  void isOfferedAWeekBeforeAndPublishesByOneClick() {
    CaseFile file = river.fixed(river.fresh());
    deadline(file, Duration.ofDays(8));
    assertThat(runs.of(river.lead, file)).isEmpty();
    assertThatThrownBy(() -> run.run(river.publisher, file.code(), "")).hasMessage("no-hurry");

    deadline(file, Duration.ofDays(6));
    DeskVisitor desk = DeskVisitor.signedIn(river.publisher);
    String page = "/cases/" + file.code() + "/emergency-run";
    assertThat(desk.get("/cases/" + file.code()).body())
        .contains("Emergency run", "Nobody has drafted one yet.");
    assertThatThrownBy(() -> run.run(river.publisher, file.code(), "")).hasMessage("run-not-ready");
    AdvisoryId id = river.draft(file, AdvisoryKind.RELEASE, river.said(file));
    String hash = river.approved(id);

    assertThat(desk.get("/api/v1" + page).body()).contains("\"occasion\":\"NEAR\"", hash);
    assertThat(DeskVisitor.signedIn(river.lead).get(page).body())
        .doesNotContain("Publish for everybody now");
    assertThat(desk.get(page).body()).contains("Publish for everybody now");
    assertThat(desk.post(page, "hash", "another").statusCode()).isEqualTo(422);
    assertThat(desk.post(page, "hash", hash).statusCode()).isEqualTo(303);

    assertThat(TestHouse.get(Advisories.class).open(river.lead, id).revision().state())
        .isEqualTo(RevisionState.PUBLISHED);
  }

  @Test
  void isOfferedAtOnceWhenTheEmbargoIsBroken() {
    CaseFile file = river.fixed(river.fresh());
    Embargoes embargoes = TestHouse.get(Embargoes.class);
    AgreedMoment end =
        AgreedMoment.of(
            LocalDateTime.ofInstant(
                TestHouse.clock().instant().plus(Duration.ofDays(30)), ZoneOffset.UTC),
            ZoneOffset.UTC);
    TestHouse.get(ProposeEmbargo.class)
        .propose(
            river.lead, file.embargo(), embargoes.get(river.lead, file.embargo()).version(), end);
    assertThat(runs.of(river.lead, file)).isEmpty();

    TestHouse.get(LiftEmbargo.class)
        .lift(
            river.lead,
            file.embargo(),
            embargoes.get(river.lead, file.embargo()).version(),
            Ending.LEAK);

    EmergencyRun offered = runs.of(river.lead, file).orElseThrow();
    assertThat(offered.occasion()).isEqualTo(EmergencyRun.Occasion.BROKEN);
    assertThat(offered.ready()).isFalse();
  }

  private void deadline(CaseFile file, Duration in) {
    TestHouse.get(NoteOutsideDeadline.class)
        .note(river.lead, file.code(), TestHouse.clock().instant().plus(in));
  }
}
