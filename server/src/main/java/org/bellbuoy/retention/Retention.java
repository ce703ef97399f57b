package org.bellbuoy.retention;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.springframework.stereotype.Component;

/// What would go if the rules were applied now: how many of each kind and since when, and the
/// number of a report or case only for those who may know of it.
@Component
public class Retention {

  /// So many of a kind are listed.
  public static final int LISTED = 100;

  private final RuleStore rules;
  private final DueStore due;
  private final Authority authority;
  private final Clock clock;

  Retention(RuleStore rules, DueStore due, Authority authority, Clock clock) {
    this.rules = rules;
    this.due = due;
    this.authority = authority;
    this.clock = clock;
  }

  /// Every kind.
  public List<Due> plan(Viewer viewer) {
    authority.require(viewer, Permission.SEE_RETENTION);
    return Arrays.stream(RetentionKind.values()).map(this::due).toList();
  }

  public Due of(Viewer viewer, String kind) {
    authority.require(viewer, Permission.SEE_RETENTION);
    return due(kind(kind));
  }

  /// The oldest of a kind, the very oldest first.
  public List<DueLine> oldest(Viewer viewer, String kind) {
    authority.require(viewer, Permission.SEE_RETENTION);
    RetentionKind wanted = kind(kind);
    Instant now = clock.instant();
    Instant before = rules.period(wanted, now).overBefore(now);
    return due.oldest(wanted, before, 0, LISTED).stream()
        .map(thing -> new DueLine(thing.since(), mayKnow(viewer, thing) ? thing.number() : null))
        .toList();
  }

  private boolean mayKnow(Viewer viewer, DueThing thing) {
    UUID circle = thing.circle();
    return circle == null
        ? authority.may(viewer, Permission.READ_INTAKE)
        : authority.may(viewer, Permission.READ_CASE, circle);
  }

  private Due due(RetentionKind kind) {
    Instant now = clock.instant();
    Period period = rules.period(kind, now);
    DueStore.Count found = due.count(kind, period.overBefore(now));
    return new Due(period, found.count(), found.oldest());
  }

  static RetentionKind kind(String key) {
    return RetentionKind.find(key).orElseThrow(() -> new Missing().refused());
  }
}
