package org.bellbuoy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.bellbuoy.operations.DatabaseAccess;
import org.bellbuoy.operations.StartRefused;
import org.bellbuoy.operations.backup.RecoveryKeyFile;
import org.bellbuoy.operations.backup.RestoreHouse;
import org.bellbuoy.operations.backup.Secret;
import org.bellbuoy.operations.postgres.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes a house out of a backup, in a folder that is not there yet.
@Command(
    name = "restore",
    description = {
      "Restore a backup into a folder that is not there yet, and verify it.",
      "Nothing leaves the restored house until somebody releases it under Operations."
    },
    mixinStandardHelpOptions = true)
final class Restore implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "the backup")
  Path file = Path.of("");

  @Option(
      names = "--data",
      defaultValue = "bellbuoy-data",
      description = "the data folder to make (default ./${DEFAULT-VALUE})")
  Path data = Path.of("bellbuoy-data");

  @Option(names = "--database-url", description = "an empty PostgreSQL of your own")
  @Nullable String databaseUrl;

  @Option(
      names = "--recovery-key",
      paramLabel = "FILE",
      description = "the private half of the recovery key; without it a passphrase is asked for")
  @Nullable Path recoveryKey;

  @Option(
      names = "--check",
      description = "restore into a folder that is thrown away, and only say whether it is whole")
  boolean check;

  @Mixin private final Passphrase passphrase = new Passphrase();

  @Override
  public Integer call() {
    Progress progress = Progress.onConsole();
    if (check) {
      return checked(progress);
    }
    Path folder = data.toAbsolutePath().normalize();
    RestoreHouse house = house(progress);
    RestoreHouse.Restored restored =
        databaseUrl == null
            ? house.into(file, folder)
            : house.into(file, folder, DatabaseAccess.parse(databaseUrl));
    progress.says(
        "Restored and verified: %,d rows, %,d entries of the ledger, in %s"
            .formatted(restored.rows(), restored.entries(), folder));
    progress.says("Nothing leaves it until somebody releases it under Operations.");
    return 0;
  }

  /// The data folder and any database of the vendor's own are left alone.
  private int checked(Progress progress) {
    Path around = temporary();
    Path folder = around.resolve("data");
    try {
      RestoreHouse.Restored found = house(progress).into(file, folder);
      progress.says(
          "%s is whole: %,d rows, %,d entries of the ledger. Nothing was restored."
              .formatted(file, found.rows(), found.entries()));
      return 0;
    } finally {
      EmbeddedPostgres.discard(around, org.bellbuoy.operations.postgres.Progress.silent());
    }
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("bellbuoy-check-");
    } catch (IOException full) {
      throw new StartRefused(
          StartRefused.Kind.CANNOT_CREATE,
          "There is no room for a check: " + full.getMessage(),
          full);
    }
  }

  private RestoreHouse house(Progress progress) {
    Secret secret =
        recoveryKey == null
            ? new Secret.Passphrase(passphrase.words())
            : new Secret.RecoveryKey(RecoveryKeyFile.readPrivate(recoveryKey));
    return new RestoreHouse(secret, Clock.systemUTC(), progress::says);
  }
}
