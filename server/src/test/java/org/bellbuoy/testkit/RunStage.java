package org.bellbuoy.testkit;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.awaitility.Awaitility;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.Advisory;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.publication.PublishRevision;
import org.bellbuoy.runs.ChangeRun;
import org.bellbuoy.runs.RunFile;
import org.bellbuoy.runs.RunForm;
import org.bellbuoy.runs.Runs;
import org.bellbuoy.runs.StartRun;
import org.bellbuoy.runs.StepState;

/// Release runs: one that goes on and waits for a person, one that is planned, one that is paused.
///
/// @param going has a step that was handed to a person
public record RunStage(String going, String planned, String paused) {

  public static RunStage set(Viewer.Staff lead, Viewer.Staff second) {
    String paused = planned(lead, second);
    TestHouse.get(ChangeRun.class).change(second, paused, ChangeRun.Turn.PAUSE);
    return new RunStage(going(lead, second), planned(lead, second), paused);
  }

  public List<String> all() {
    return List.of(going, planned, paused);
  }

  /// One that begins in some days.
  static String planned(Viewer.Staff member) {
    return planned(member, TestStaff.person(Role.values()));
  }

  private static String planned(Viewer.Staff lead, Viewer.Staff second) {
    AdvisoryStage.Waiting waiting = AdvisoryStage.waiting(lead, second);
    Advisory advisory = TestHouse.get(Advisories.class).get(second, waiting.id());
    LocalDateTime then =
        LocalDateTime.ofInstant(
            TestHouse.clock().instant().plus(Duration.ofDays(3)), ZoneOffset.UTC);
    RunForm form =
        new RunForm(waiting.hash(), StartRun.typed(advisory), then.toString(), "UTC", "yes");
    return TestHouse.get(StartRun.class).start(second, advisory.code(), form).code();
  }

  private static String going(Viewer.Staff lead, Viewer.Staff second) {
    AdvisoryStage.Waiting waiting = AdvisoryStage.waiting(lead, second);
    TestHouse.get(PublishRevision.class).publish(second, waiting.id(), waiting.hash());
    Advisory advisory = TestHouse.get(Advisories.class).get(second, waiting.id());
    Runs runs = TestHouse.get(Runs.class);
    RunFile file = runs.of(second, advisory).orElseThrow();
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() ->
            runs.get(second, file.run().code()).steps().stream()
                .anyMatch(step -> step.state() == StepState.HANDED));
    return file.run().code();
  }
}
