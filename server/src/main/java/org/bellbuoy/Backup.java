package org.bellbuoy;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bellbuoy.operations.DatabaseAccess;
import org.bellbuoy.operations.backup.Recipient;
import org.bellbuoy.operations.backup.RecoveryKeyFile;
import org.bellbuoy.operations.backup.TakeBackup;
import org.bellbuoy.operations.postgres.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes a backup of keys and database, whether the house is running or not, and verifies it by
/// restoring it.
@Command(
    name = "backup",
    description = {
      "Back up keys and database into one sealed file, while everybody goes on working.",
      "It is restored into a database that is thrown away and verified there before it gets its name."
    },
    mixinStandardHelpOptions = true)
final class Backup implements Callable<Integer> {

  private static final String DATABASE = "bellbuoy";

  @Parameters(paramLabel = "FILE", description = "the backup, which must not be there yet")
  Path file = Path.of("");

  @Option(
      names = "--data",
      defaultValue = "bellbuoy-data",
      description = "the data folder (default ./${DEFAULT-VALUE})")
  Path data = Path.of("bellbuoy-data");

  @Option(names = "--database-url", description = "the PostgreSQL of your own that serve was given")
  @Nullable String databaseUrl;

  @Option(
      names = "--recipient",
      paramLabel = "FILE",
      description = "the public half of a recovery key; without it a passphrase is asked for")
  @Nullable Path recipient;

  @Mixin private final Passphrase passphrase = new Passphrase();

  @Override
  public Integer call() {
    Progress progress = Progress.onConsole();
    Path folder = data.toAbsolutePath().normalize();
    Recipient to = recipient();
    TakeBackup.Taken taken;
    Optional<DatabaseAccess> given =
        databaseUrl == null
            ? EmbeddedPostgres.running(folder, DATABASE)
            : Optional.of(DatabaseAccess.parse(databaseUrl));
    if (given.isPresent()) {
      taken = new TakeBackup(given.get(), folder, progress::says).into(file, to);
    } else {
      try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, progress::says)) {
        DatabaseAccess owner =
            new DatabaseAccess(
                postgres.jdbcUrl(DATABASE), postgres.superuser(), postgres.password());
        taken = new TakeBackup(owner, folder, progress::says).into(file, to);
      }
    }
    progress.says(
        "Backed up and verified: %,d rows, %,d entries of the ledger, %,d bytes in %s"
            .formatted(taken.rows(), taken.entries(), taken.bytes(), file));
    return 0;
  }

  private Recipient recipient() {
    return recipient == null
        ? Recipient.passphrase(passphrase.words())
        : Recipient.of(RecoveryKeyFile.readPublic(recipient));
  }
}
