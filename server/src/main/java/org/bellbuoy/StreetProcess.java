package org.bellbuoy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bellbuoy.operations.Database;
import org.bellbuoy.operations.StartRefused;
import picocli.CommandLine.Command;

/// The street as a process of its own, started by the house. It is told over standard input what it
/// may know, answers on standard output, and ends when the other end of the pipe is closed: also
/// when the house was killed.
@Command(name = "street-process", hidden = true)
final class StreetProcess implements Callable<Integer> {

  static final String READY = "ready ";
  static final String REFUSED = "refused ";

  @Override
  public Integer call() throws IOException {
    try {
      HandOver given = HandOver.readFrom(System.in);
      serve(given, System.in);
      return 0;
    } catch (EOFException _) {
      return 0; // the house is gone already
    } catch (RuntimeException failed) {
      Optional<StartRefused> refused = StartFailure.in(failed);
      if (refused.isEmpty()) {
        throw failed;
      }
      System.out.println(REFUSED + refused.get().kind() + " " + refused.get().getMessage());
      return refused.get().kind().exitCode();
    }
  }

  private static void serve(HandOver given, InputStream pipe) throws IOException {
    try (HikariDataSource pool = Database.ofTheStreet(given.database());
        LoneStreet street =
            LoneStreet.open(given.installation(), pool, Clock.systemUTC(), given.settings())) {
      System.out.println(READY + street.port());
      while (pipe.read() >= 0) {
        // nothing is said to it after the start; only the end counts
      }
    }
  }
}
