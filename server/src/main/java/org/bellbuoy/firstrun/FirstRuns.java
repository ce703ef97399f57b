package org.bellbuoy.firstrun;

import java.util.Arrays;
import java.util.Map;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Reports;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What may be asked about the first run.
@Component
public class FirstRuns {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  private final FirstRunStore store;
  private final Findings findings;
  private final Reports reports;
  private final Authority authority;

  FirstRuns(FirstRunStore store, Findings findings, Reports reports, Authority authority) {
    this.store = store;
    this.findings = findings;
    this.reports = reports;
    this.authority = authority;
  }

  /// How far it has come, and what of it this viewer may do.
  public Progress progress(Viewer viewer) {
    authority.require(viewer, Permission.STAFF);
    Map<Topic, Progress.Said> kept = store.kept();
    return new Progress(
        Arrays.stream(Topic.values()).map(topic -> step(viewer, topic, kept)).toList(), trial());
  }

  private Progress.Step step(Viewer viewer, Topic topic, Map<Topic, Progress.Said> kept) {
    Progress.Said said =
        findings.isSaid(topic) ? Progress.Said.FOUND : kept.getOrDefault(topic, Progress.Said.OPEN);
    return new Progress.Step(topic, said, authority.may(viewer, topic.needs()));
  }

  private Progress.@Nullable Trial trial() {
    return store
        .trial()
        .map(trial ->
            new Progress.Trial(
                trial.tracking(), trial.answered() || answered(trial.tracking()), trial.ended()))
        .orElse(null);
  }

  /// A report that is not there any more was not answered.
  private boolean answered(String tracking) {
    try {
      return reports.get(HOUSE, tracking).answered();
    } catch (Refused refused) {
      if (refused.refusal() instanceof Missing) {
        return false;
      }
      throw refused;
    }
  }
}
