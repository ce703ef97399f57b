package org.bellbuoy.retention.desk;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.retention.Due;
import org.bellbuoy.retention.DueLine;
import org.bellbuoy.retention.Retention;
import org.bellbuoy.retention.RetentionKind;
import org.bellbuoy.retention.SetPeriod;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// How long what is kept and what is due, for programs.
@RestController
@RequestMapping("/api/v1/retention")
class RetentionApi {

  private final Retention retention;
  private final SetPeriod set;

  RetentionApi(Retention retention, SetPeriod set) {
    this.retention = retention;
    this.set = set;
  }

  @GetMapping
  @Needs(Permission.SEE_RETENTION)
  Plan plan(Viewer viewer) {
    return new Plan(retention.plan(viewer).stream().map(KindAnswer::of).toList());
  }

  /// What would go now, the oldest first, at most 100.
  @GetMapping("/{kind}")
  @Needs(Permission.SEE_RETENTION)
  DryRun show(Viewer viewer, @PathVariable String kind) {
    return new DryRun(KindAnswer.of(retention.of(viewer, kind)), retention.oldest(viewer, kind));
  }

  @PutMapping("/{kind}")
  @Needs(Permission.SET_RETENTION)
  KindAnswer set(Viewer viewer, @PathVariable String kind, @RequestBody NewPeriod asked) {
    set.set(viewer, kind, asked.days());
    return KindAnswer.of(retention.of(viewer, kind));
  }

  /// Every kind.
  record Plan(List<KindAnswer> kinds) {}

  /// One kind, and the oldest of what is due.
  record DryRun(KindAnswer kind, List<DueLine> oldest) {}

  /// How long it shall be kept.
  record NewPeriod(int days) {}

  /// One kind of data.
  ///
  /// @param days how long it is kept; null for what is kept for good
  /// @param comingDays the period that takes its place, or null
  record KindAnswer(
      String kind,
      RetentionKind.Way way,
      @Nullable Integer days,
      @Nullable Integer comingDays,
      @Nullable Instant comingFrom,
      long due,
      @Nullable Instant oldest) {

    static KindAnswer of(Due found) {
      RetentionKind kind = found.period().kind();
      return new KindAnswer(
          kind.key(),
          kind.way(),
          kind.way() == RetentionKind.Way.KEPT ? null : found.period().days(),
          found.period().coming(),
          found.period().comingFrom(),
          found.count(),
          found.oldest());
    }
  }
}
