package org.bellbuoy.intake.desk;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Canaries;
import org.bellbuoy.intake.ReleaseCanaries;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Whether reports arrive by every way in, for programs that watch.
@RestController
class CanaryApi {

  /// @param everyMinutes 0 when none are sent by themselves
  record Round(long everyMinutes, List<Passage> paths) {

    static Round of(Canaries.Round round) {
      return new Round(
          round.every().toMinutes(), round.passages().stream().map(Passage::of).toList());
    }
  }

  /// One way in.
  ///
  /// @param used whether canaries go by it
  /// @param passed when the last that passed did so
  /// @param tookMillis how long that one was on its way
  /// @param trouble what is known of why the latest did not pass
  record Passage(
      String path,
      boolean used,
      boolean silent,
      @Nullable Instant sent,
      @Nullable Instant passed,
      @Nullable Long tookMillis,
      @Nullable String trouble,
      @Nullable Instant silentSince) {

    static Passage of(Canaries.Passage passage) {
      return new Passage(
          passage.path().word(),
          passage.used(),
          passage.silent(),
          passage.sent(),
          passage.passed(),
          passage.took() == null ? null : passage.took().toMillis(),
          passage.trouble() == null ? null : passage.trouble().word(),
          passage.silentSince());
    }
  }

  private final Canaries canaries;
  private final ReleaseCanaries release;

  CanaryApi(Canaries canaries, ReleaseCanaries release) {
    this.canaries = canaries;
    this.release = release;
  }

  @GetMapping("/api/v1/operations/canaries")
  @Needs(Permission.WATCH_INTAKE)
  Round show(Viewer viewer) {
    return Round.of(canaries.all(viewer));
  }

  /// Sends one by every way in, beside those that are sent by themselves.
  @PostMapping("/api/v1/operations/canaries")
  @Needs(Permission.RUN_HOUSE)
  Round release(Viewer viewer) {
    release.release(viewer);
    return show(viewer);
  }
}
