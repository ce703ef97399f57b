package org.bellbuoy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Runs the product-security desk of this vendor until it is stopped.
@Command(
    name = "serve",
    description = "Run the product-security desk.",
    mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {

  @Mixin private final Listening listening = new Listening();

  @Option(
      names = "--data",
      defaultValue = "bellbuoy-data",
      description = "folder for the database and the keys (default ./${DEFAULT-VALUE})")
  Path data = Path.of("bellbuoy-data");

  @Option(
      names = "--database-url",
      description = "a PostgreSQL of your own: jdbc:postgresql://host/name?user=…&password=…")
  @Nullable String databaseUrl;

  @Option(
      names = "--checkpoints",
      paramLabel = "DIR",
      description =
          "write each signed checkpoint of the ledger into this folder too, best elsewhere")
  @Nullable Path checkpoints;

  @Option(names = "--exit-when-ready", hidden = true, description = "stop as soon as it runs")
  boolean exitWhenReady;

  @Override
  public Integer call() throws InterruptedException {
    Progress progress = Progress.onConsole();
    if (checkpoints != null) {
      System.setProperty(
          "bellbuoy.ledger.checkpoints", checkpoints.toAbsolutePath().normalize().toString());
    }
    try (Shutdown shutdown = Shutdown.watch();
        Running running = Running.start(plan(), progress)) {
      running.announce(progress);
      if (!exitWhenReady) {
        shutdown.await();
      }
    }
    return 0;
  }

  private Plan plan() {
    return new Plan(
        data.toAbsolutePath().normalize(), databaseUrl, listening, false, Clock.systemUTC());
  }
}
