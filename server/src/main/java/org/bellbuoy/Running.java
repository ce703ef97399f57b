package org.bellbuoy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.bellbuoy.identity.LinkPurpose;
import org.bellbuoy.identity.MakeOneTimeLink;
import org.bellbuoy.identity.OneTimeLink;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.RecoverAtConsole;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.operations.ComingDatabase;

/// A started Bellbuoy: the ground it stands on, its doors, and the street where that is a process
/// of its own.
final class Running implements AutoCloseable {

  private final Ground ground;
  private final Doors doors;
  private final Plan plan;
  private final Optional<StreetKeeper> street;

  private Running(Ground ground, Doors doors, Plan plan, Optional<StreetKeeper> street) {
    this.ground = ground;
    this.doors = doors;
    this.plan = plan;
    this.street = street;
  }

  /// Starts everything, or leaves nothing running behind.
  static Running start(Plan plan, Progress progress) {
    Ports ports = plan.listening().ports();
    CompletableFuture<Ground> ground = Ground.coming(plan, progress);
    CompletableFuture<Optional<StreetKeeper>> street = street(plan, ports, ground);
    List<Doors> opened = new ArrayList<>();
    try {
      opened.add(doors(plan, ports, ground));
      return new Running(ground.join(), opened.getFirst(), plan, street.join());
    } catch (RuntimeException failed) {
      street.exceptionally(_ -> Optional.empty()).join().ifPresent(StreetKeeper::close);
      opened.forEach(Doors::close);
      throw abandoned(ground, failed);
    }
  }

  private static Doors doors(Plan plan, Ports ports, CompletableFuture<Ground> ground) {
    return Doors.open(
        plan.installation(),
        new ComingDatabase(ground.thenApply(Ground::database)),
        plan.clock(),
        ports,
        plan.shape().parts());
  }

  /// The street's process is started as soon as the database is there, beside the house.
  private static CompletableFuture<Optional<StreetKeeper>> street(
      Plan plan, Ports ports, CompletableFuture<Ground> ground) {
    if (plan.shape() != Shape.SPLIT) {
      return CompletableFuture.completedFuture(Optional.empty());
    }
    return ground.thenApplyAsync(
        ready ->
            Optional.of(
                StreetKeeper.start(
                    StreetCommand.here(),
                    new HandOver(
                        ready.database().streetAccess(), plan.installation(), ports.street()))),
        task -> Thread.ofPlatform().name("street").daemon().start(task));
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
    return plan.installation();
  }

  /// Says where the doors are, and how long the start took.
  void announce(Progress progress) {
    Installation here = installation();
    progress.says("");
    if (plan.shape().opens(Part.STREET) || street.isPresent()) {
      progress.says("  public   " + here.publicUrl());
    }
    if (plan.shape().opens(Part.DESK)) {
      progress.says("  desk     " + here.deskUrl());
    }
    if (plan.shape().opens(Part.COUNTER)) {
      progress.says("  counter  " + here.counterUrl());
    }
    street.ifPresent(keeper -> progress.says("  street   " + keeper.words()));
    announceSetUp(progress);
    progress.says("  ready after %.1f s".formatted(Launched.ago().toMillis() / 1000.0));
  }

  /// While nobody administers this house, each start makes a new link and spends the older one.
  private void announceSetUp(Progress progress) {
    if (plan.shape().opens(Part.DESK) && !plan.demo() && doors.get(People.class).needSetUp()) {
      OneTimeLink link =
          doors.get(MakeOneTimeLink.class).execute(new Viewer.Machine(), new LinkPurpose.SetUp());
      progress.says("  set-up   " + installation().deskUrl() + link.path() + " (once, for a day)");
    }
  }

  /// Lets somebody begin anew, and prints the link for it.
  void recover(String email, Progress progress) {
    progress.says(
        doors
            .get(RecoverAtConsole.class)
            .execute(new Viewer.Machine(), email)
            .map(link -> "  recover  " + installation().deskUrl() + link.path() + " (once, 7 days)")
            .orElse("  recover  nobody who may sign in has this address"));
  }

  @Override
  public void close() {
    street.ifPresent(StreetKeeper::close);
    doors.close();
    ground.close();
  }
}
