package org.bellbuoy.intake;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// By which ways in canaries pass, and when the last one did.
@Component
public class Canaries {

  private final CanaryStore store;
  private final CanaryPlan plan;
  private final Authority authority;

  Canaries(CanaryStore store, CanaryPlan plan, Authority authority) {
    this.store = store;
    this.plan = plan;
    this.authority = authority;
  }

  /// How the ways in stand.
  ///
  /// @param every how often canaries are sent; zero for never
  /// @param street where form and API are reached
  public record Round(Duration every, URI street, List<Passage> passages) {}

  /// One way in.
  ///
  /// @param used whether canaries go by it: mail needs an account to send by and a way back
  /// @param sent when the latest was sent, or null
  /// @param passed when the last that passed did so, or null
  /// @param took how long that one was on its way, or null
  /// @param trouble what is known of why the latest did not pass, or null
  /// @param silentSince since when none passes, or null
  public record Passage(
      CanaryPath path,
      boolean used,
      @Nullable Instant sent,
      @Nullable Instant passed,
      @Nullable Duration took,
      @Nullable CanaryTrouble trouble,
      @Nullable Instant silentSince) {

    public boolean silent() {
      return silentSince != null;
    }
  }

  public Round all(Viewer viewer) {
    authority.require(viewer, Permission.WATCH_INTAKE);
    return new Round(
        plan.every(),
        plan.street(),
        Arrays.stream(CanaryPath.values()).map(this::passage).toList());
  }

  /// How one way in stands.
  public Passage passage(Viewer viewer, CanaryPath path) {
    authority.require(viewer, Permission.WATCH_INTAKE);
    return passage(path);
  }

  /// The ways by which none passes.
  public List<CanaryPath> silent(Viewer viewer) {
    authority.require(viewer, Permission.WATCH_INTAKE);
    return store.silences();
  }

  private Passage passage(CanaryPath path) {
    Optional<CanaryStore.Sent> latest = store.latest(path);
    Optional<CanaryStore.Sent> passed = store.latestPassed(path);
    return new Passage(
        path,
        plan.uses(path),
        latest.map(CanaryStore.Sent::sentAt).orElse(null),
        passed.flatMap(CanaryStore.Sent::findPassedAt).orElse(null),
        passed.flatMap(CanaryStore.Sent::took).orElse(null),
        latest.flatMap(each -> Optional.ofNullable(each.trouble())).orElse(null),
        store.silence(path).map(CanaryStore.Silence::since).orElse(null));
  }
}
