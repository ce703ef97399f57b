package org.bellbuoy.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.Advisory;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.AdvisoryPreview;
import org.bellbuoy.advisories.Particulars;
import org.bellbuoy.advisories.RevisionId;
import org.bellbuoy.advisories.SetParticulars;
import org.bellbuoy.advisories.StartRevision;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.publication.Published;
import org.bellbuoy.publication.ReleaseRiver;
import org.bellbuoy.runs.Bundle;
import org.bellbuoy.runs.DryRun;
import org.bellbuoy.runs.Going;
import org.bellbuoy.runs.Outcome;
import org.bellbuoy.runs.Runs;
import org.bellbuoy.runs.StepState;
import org.bellbuoy.runs.StepView;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.testkit.NoticeSink;
import org.bellbuoy.testkit.TestHouse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The step of a release run that tells whoever asked to be told.
class NoticeStepTests {

  private final ReleaseRiver river = new ReleaseRiver();
  private final SubscribedReaders readers = new SubscribedReaders();

  @AfterEach
  void everybodyLeaves() {
    readers.close();
  }

  @Test
  void showsTheLetterBeforeAndTellsEachOnceRightAfterThePage() {
    CaseFile file = river.fixed(river.fresh());
    AdvisoryId id = river.draft(file, AdvisoryKind.RELEASE, river.said(file));
    String hash = river.approved(id);
    int others = TestHouse.get(NoticeStep.class).dryRun(bundle(file, id)).times();
    String first = readers.subscribed("ann", "low");
    String second = readers.subscribed("ben", "low");
    String unmoved = readers.subscribed("cleo", "critical");

    DryRun shown = TestHouse.get(NoticeStep.class).dryRun(bundle(file, id));
    assertThat(shown.times()).isEqualTo(others + 2);
    assertThat(shown.text())
        .contains("has published a security advisory")
        .doesNotContain(first, second, "subscribe/leave");
    assertThat(readers.sink.to(first)).as("the link to confirm alone").hasSize(1);

    Published published = river.publish(id, hash);
    StepView step = done(id);

    assertThat(step.after()).containsExactly("page");
    assertThat(about(first, published)).hasSize(1);
    assertThat(about(second, published)).hasSize(1);
    assertThat(about(unmoved, published)).isEmpty();
    assertThat(about(first, published).getFirst().text())
        .contains("/advisories/" + published.trackingId());
  }

  @Test
  void tellsOfARevisionThatWasOvertakenBeforeAnybodyWasTold() {
    CaseFile file = river.fixed(river.fresh());
    AdvisoryId id = river.draft(file, AdvisoryKind.RELEASE, river.said(file));
    Published published = river.publish(id, river.approved(id));
    Bundle first = bundle(file, id);
    StepView _ = done(id);
    revise(id, false);
    forgetNoticeOf(first);
    String reader = readers.subscribed("dora", "low");

    assertThat(execute(first)).isNotInstanceOf(Outcome.Later.class);
    int _ = TestHouse.get(SendNotices.class).send();

    assertThat(about(reader, published)).hasSize(1);
  }

  @Test
  void leavesItToTheLaterRevisionWhereThatOneTellsEverybody() {
    CaseFile file = river.fixed(river.fresh());
    AdvisoryId id = river.draft(file, AdvisoryKind.RELEASE, river.said(file));
    Published _ = river.publish(id, river.approved(id));
    Bundle first = bundle(file, id);
    StepView _ = done(id);
    revise(id, true);
    forgetNoticeOf(first);

    assertThat(execute(first))
        .isInstanceOfSatisfying(
            Outcome.Done.class, done -> assertThat(done.words()).contains("it tells everybody"));
    assertThat(TestHouse.get(PlanNotice.class).isPlanned(first.revision().value())).isFalse();
  }

  private Outcome execute(Bundle bundle) {
    Instant now = TestHouse.clock().instant();
    UUID key = UUID.randomUUID();
    return TestHouse.get(NoticeStep.class)
        .execute(new Going(UUID.randomUUID(), bundle, river.publisher.personId(), key, 1, now));
  }

  private void revise(AdvisoryId id, boolean mustActAgain) {
    RevisionId _ = TestHouse.get(StartRevision.class).start(river.lead, id);
    AdvisoryPreview opened = TestHouse.get(Advisories.class).open(river.lead, id);
    Particulars was = opened.content().particulars();
    TestHouse.get(SetParticulars.class)
        .set(
            river.lead,
            id,
            AdvisoryKind.RELEASE,
            was.about(was.vulnerabilities(), mustActAgain),
            opened.revision().version());
    Published _ = river.publish(id, river.approved(id));
  }

  /// As if the house had stood still between the page and the notice.
  private static void forgetNoticeOf(Bundle bundle) {
    TestHouse.database()
        .jdbc()
        .sql("update notices.notice set revision_id = :other where revision_id = :revision")
        .param("other", UUID.randomUUID())
        .param("revision", bundle.revision().value())
        .update();
  }

  private List<NoticeSink.Taken> about(String address, Published published) {
    return readers.sink.to(address).stream()
        .filter(each -> each.text().contains(published.trackingId()))
        .toList();
  }

  private StepView done(AdvisoryId id) {
    Advisory advisory = TestHouse.get(Advisories.class).get(river.publisher, id);
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> {
          int _ = TestHouse.get(SendNotices.class).send();
          TestHouse.clock().advance(Duration.ofSeconds(6));
          return step(advisory).state() == StepState.DONE;
        });
    return step(advisory);
  }

  private StepView step(Advisory advisory) {
    return TestHouse.get(Runs.class).of(river.lead, advisory).stream()
        .flatMap(run -> run.steps().stream())
        .filter(each -> each.name().equals(NoticeStep.NAME))
        .findFirst()
        .orElseThrow();
  }

  private static Bundle bundle(CaseFile file, AdvisoryId id) {
    return new Bundle(
        id,
        TestHouse.get(Advisories.class).open(new Viewer.Machine(), id).revision().id(),
        "",
        file.embargo().value(),
        file.id().value());
  }
}
