package org.bellbuoy.operations.postgres;

import java.time.Duration;
import java.util.Optional;
import org.bellbuoy.operations.StartRefused;
import org.bellbuoy.operations.StartRefused.Kind;

/// Starts the server, and tries again for a while when it refuses: the process it replaces may not
/// be buried yet, or its port not yet free.
record Starter(Home home, PostgresBinaries binaries, ServerUser user) {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /// A server that answers on a port.
  record Running(Postmaster postmaster, int port) {}

  Running startAnywhere() {
    var giveUp = System.nanoTime() + PATIENCE.toNanos();
    var pause = Pause.first();
    while (System.nanoTime() < giveUp) {
      var port = Ports.choose(home.portFile());
      var postmaster = attempt(port);
      if (postmaster.isPresent()) {
        return new Running(postmaster.get(), port);
      }
      pause = pause.thenLonger();
    }
    throw new StartRefused(
        Kind.UNAVAILABLE,
        "PostgreSQL does not start in %s. Its log ends with: %s"
            .formatted(home.folder(), home.log().lastWords()));
  }

  /// One try; empty when the server ended instead of becoming ready.
  Optional<Postmaster> attempt(int port) {
    return Postmaster.attempt(home, ServerCommand.of(binaries, user, home.cluster(), port));
  }
}
