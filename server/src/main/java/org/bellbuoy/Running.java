package org.bellbuoy;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.bellbuoy.identity.LinkPurpose;
import org.bellbuoy.identity.MakeOneTimeLink;
import org.bellbuoy.identity.OneTimeLink;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.operations.ComingDatabase;
import org.bellbuoy.operations.Pools;

/// A started Bellbuoy: the ground it stands on, and its doors.
final class Running implements AutoCloseable {

  private final Ground ground;
  private final Doors doors;
  private final Installation installation;

  private Running(Ground ground, Doors doors, Installation installation) {
    this.ground = ground;
    this.doors = doors;
    this.installation = installation;
  }

  /// Starts everything, or leaves nothing running behind.
  static Running start(Plan plan, Progress progress) {
    Ports ports = plan.listening().ports();
    Installation installation = plan.installation();
    CompletableFuture<Ground> ground = Ground.coming(plan, progress);
    Pools pools = new ComingDatabase(ground.thenApply(Ground::database));
    try {
      Doors doors = Doors.open(installation, pools, plan.clock(), ports);
      return new Running(ground.join(), doors, installation);
    } catch (RuntimeException failed) {
      throw abandoned(ground, failed);
    }
  }

  /// The ground is left as it was found; when it was the ground that failed, that is what is told.
  private static RuntimeException abandoned(
      CompletableFuture<Ground> ground, RuntimeException failed) {
    try {
      ground.join().close();
      return failed;
    } catch (CompletionException groundless) {
      return groundless;
    }
  }

  Doors doors() {
    return doors;
  }

  Installation installation() {
    return installation;
  }

  /// Says where the doors are, and how long the start took.
  void announce(Progress progress) {
    Duration took =
        ProcessHandle.current()
            .info()
            .startInstant()
            .map(start -> Duration.between(start, Clock.systemUTC().instant()))
            .orElse(Duration.ZERO);
    progress.says("");
    progress.says("  public   " + installation.publicUrl());
    progress.says("  desk     " + installation.deskUrl());
    progress.says("  counter  " + installation.counterUrl());
    announceSetUp(progress);
    progress.says("  ready after %.1f s".formatted(took.toMillis() / 1000.0));
  }

  /// While nobody administers this house, each start makes a new link and spends the older one.
  private void announceSetUp(Progress progress) {
    if (!installation.demo() && doors.get(People.class).needSetUp()) {
      OneTimeLink link =
          doors.get(MakeOneTimeLink.class).execute(new Viewer.Machine(), new LinkPurpose.SetUp());
      progress.says("  set-up   " + installation.deskUrl() + link.path() + " (once, for a day)");
    }
  }

  @Override
  public void close() {
    doors.close();
    ground.close();
  }
}
