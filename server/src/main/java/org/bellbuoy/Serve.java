package org.bellbuoy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.bellbuoy.operations.StartRefused;
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
      description = {
        "a PostgreSQL of your own: jdbc:postgresql://host/name?user=…&password=…",
        "(or BELLBUOY_DATABASE_URL in the environment)"
      })
  @Nullable String databaseUrl;

  @Option(
      names = "--split",
      description = "run the public door in a process of its own, which holds no key")
  boolean split;

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      description = {
        "be one part of a house on several machines over one --database-url:",
        "street, counter, desk or worker"
      })
  @Nullable Role role;

  @Option(
      names = "--checkpoints",
      paramLabel = "DIR",
      description =
          "write each signed checkpoint of the ledger into this folder too, best elsewhere")
  @Nullable Path checkpoints;

  @Option(
      names = "--smtp-port",
      paramLabel = "PORT",
      description =
          "take mail by SMTP at this port; off without it. --bind and --tls-* hold here too")
  @Nullable Integer smtpPort;

  @Option(
      names = "--lmtp-port",
      paramLabel = "PORT",
      description = "take mail by LMTP from programs of this machine at this port; off without it")
  @Nullable Integer lmtpPort;

  @Option(
      names = "--recover",
      paramLabel = "E-MAIL",
      description = "somebody lost password and every factor: end them, and print a link to begin")
  @Nullable String recover;

  @Option(names = "--exit-when-ready", hidden = true, description = "stop as soon as it runs")
  boolean exitWhenReady;

  @Override
  public Integer call() throws InterruptedException {
    if (split && role != null) {
      throw new StartRefused(
          StartRefused.Kind.USAGE,
          "--split and --role exclude each other: with roles the street is a process of its own anyway.");
    }
    return role == Role.STREET ? streetAlone() : house(role == null ? whole() : Shape.of(role));
  }

  private Shape whole() {
    return split ? Shape.SPLIT : Shape.WHOLE;
  }

  private int house(Shape shape) throws InterruptedException {
    if (role != null && address() == null) {
      throw new StartRefused(
          StartRefused.Kind.USAGE,
          "--role needs --database-url: several processes cannot share the embedded database.");
    }
    if (checkpoints != null) {
      System.setProperty(
          "bellbuoy.ledger.checkpoints", checkpoints.toAbsolutePath().normalize().toString());
    }
    Progress progress = Progress.onConsole();
    if (smtpPort != null) {
      listening.mail().forEach(System::setProperty);
      System.setProperty("bellbuoy.smtp.port", smtpPort.toString());
    }
    if (lmtpPort != null) {
      System.setProperty("bellbuoy.lmtp.port", lmtpPort.toString());
    }
    try (Shutdown shutdown = Shutdown.watch();
        Running running = Running.start(plan(shape), progress)) {
      running.announce(progress);
      if (recover != null) {
        running.recover(recover, progress);
      }
      if (!exitWhenReady) {
        shutdown.await();
      }
    }
    return 0;
  }

  private int streetAlone() throws InterruptedException {
    Progress progress = Progress.onConsole();
    try (Shutdown shutdown = Shutdown.watch();
        StreetRole street = StreetRole.open(folder(), address(), listening)) {
      street.announce(progress);
      if (!exitWhenReady) {
        shutdown.await();
      }
    }
    return 0;
  }

  private Plan plan(Shape shape) {
    return new Plan(folder(), address(), listening, false, Clock.systemUTC(), shape);
  }

  private Path folder() {
    return data.toAbsolutePath().normalize();
  }

  /// Better in the environment, where other users of the machine cannot read it.
  private @Nullable String address() {
    return databaseUrl == null ? System.getenv("BELLBUOY_DATABASE_URL") : databaseUrl;
  }
}
