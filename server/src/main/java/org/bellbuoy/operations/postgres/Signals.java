package org.bellbuoy.operations.postgres;

import java.util.List;

/// The two ways to stop a server that Java's own process API has no word for.
final class Signals {
  private Signals() {}

  /// Ends connections, writes everything down, leaves.
  static void fastStop(long pid) {
    send("INT", pid);
  }

  /// Leaves at once; the next start recovers from the log.
  static void immediateStop(long pid) {
    send("QUIT", pid);
  }

  private static void send(String signal, long pid) {
    Commands.run(List.of(), "sh", "-c", "kill -" + signal + " " + pid);
  }
}
