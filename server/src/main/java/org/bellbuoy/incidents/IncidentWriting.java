package org.bellbuoy.incidents;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;

/// What every deed of this room does before and after its own thing.
@Component
class IncidentWriting {

  static final int MOST = 10_000;

  private final Incidents incidents;
  private final IncidentStore store;
  private final IncidentStepStore steps;
  private final Clock clock;
  private final News news;

  IncidentWriting(
      Incidents incidents, IncidentStore store, IncidentStepStore steps, Clock clock, News news) {
    this.incidents = incidents;
    this.store = store;
    this.steps = steps;
    this.clock = clock;
    this.news = news;
  }

  /// One as the viewer had read it. Whether somebody changed it since is found out when it is
  /// written, after everything that was typed.
  Incident taken(Viewer viewer, String code, long version) {
    return incidents.row(viewer, code).read(version);
  }

  /// Refuses one that somebody changed since it was read, before the first write.
  void requireUnchanged(Viewer viewer, Incident taken) {
    long now = incidents.row(viewer, taken.code()).version();
    if (now != taken.version()) {
      throw new ChangedMeanwhile(now).refused();
    }
  }

  /// Keeps the changed incident with the step that says so.
  void keep(Viewer viewer, Incident changed, IncidentStep.Kind kind, String text) {
    store.update(changed);
    told(viewer, changed, kind, text);
  }

  void told(Viewer viewer, Incident changed, IncidentStep.Kind kind, String text) {
    Instant now = now();
    steps.add(changed.id(), new IncidentStep(kind, now, viewer.actor(), changed.state(), text));
    news.tell(new IncidentChanged(viewer.actor(), now, changed.id(), kind, changed.state()));
  }

  Instant now() {
    return clock.instant();
  }
}
