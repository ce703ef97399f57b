package org.bellbuoy.operations.postgres;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The command line of the server: small memory, loopback only, everything durable as it comes.
final class ServerCommand {
  private static final List<String> SETTINGS =
      List.of(
          "listen_addresses=127.0.0.1",
          "unix_socket_directories=",
          "max_connections=48",
          "superuser_reserved_connections=2",
          "shared_buffers=48MB",
          "work_mem=4MB",
          "maintenance_work_mem=32MB",
          "max_wal_size=256MB",
          "max_wal_senders=0",
          "max_parallel_workers_per_gather=0",
          "autovacuum_max_workers=1",
          "io_method=sync",
          "jit=off",
          // our passwords are 192 random bits, which no number of rounds makes harder to guess
          "scram_iterations=1",
          "huge_pages=off",
          "timezone=UTC",
          "log_timezone=UTC",
          "log_min_duration_statement=-1",
          "log_statement=none",
          "log_error_verbosity=terse",
          "log_min_error_statement=panic",
          "update_process_title=off");

  private ServerCommand() {}

  static List<String> of(PostgresBinaries binaries, ServerUser user, Path cluster, int port) {
    var words = new ArrayList<String>();
    if (OwnSession.available()) {
      words.add("setsid");
    }
    words.addAll(user.prefix());
    words.addAll(
        List.of(
            binaries.program("postgres"), "-D", cluster.toString(), "-p", Integer.toString(port)));
    SETTINGS.forEach(setting -> words.addAll(List.of("-c", setting)));
    return List.copyOf(words);
  }

  /// A session of its own keeps Ctrl-C at the console from stopping the database before the server
  /// that still writes to it.
  private static final class OwnSession {
    static boolean available() {
      return Commands.run(List.of(), "setsid", "true").succeeded();
    }
  }
}
