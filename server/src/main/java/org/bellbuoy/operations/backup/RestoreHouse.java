package org.bellbuoy.operations.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.bellbuoy.kernel.CrashPoint;
import org.bellbuoy.operations.DatabaseAccess;
import org.bellbuoy.operations.Schema;
import org.bellbuoy.operations.StartRefused;
import org.bellbuoy.operations.postgres.EmbeddedPostgres;
import org.bellbuoy.operations.postgres.Progress;

/// Makes a house out of a backup, in a folder that is not there yet. It is made beside, verified,
/// and then renamed, so a house that was half restored is never started.
///
/// Everybody signs in anew, and nothing leaves the house until a person releases it.
public final class RestoreHouse {

  private static final int BUFFER = 1 << 20;

  private final Secret secret;
  private final Clock clock;
  private final Progress progress;

  public RestoreHouse(Secret secret, Clock clock, Progress progress) {
    this.secret = secret;
    this.clock = clock;
    this.progress = progress;
  }

  /// What was restored.
  ///
  /// @param entries of the ledger
  public record Restored(long rows, long entries) {}

  /// Into a data folder with a database of its own.
  public Restored into(Path backup, Path data) {
    refuseUnlessEmpty(data);
    Path beside = data.resolveSibling(data.getFileName() + ".restoring");
    try {
      Restored restored;
      try (Scratch scratch = Scratch.in(beside, progress)) {
        restored = fill(backup, scratch.owner(), scratch.secrets());
      }
      CrashPoint.here("operations.restore.before-rename");
      Files.deleteIfExists(data);
      Files.move(beside, data, StandardCopyOption.ATOMIC_MOVE);
      return restored;
    } catch (IOException | SQLException failed) {
      throw notRestored(failed);
    } finally {
      EmbeddedPostgres.discard(beside, Progress.silent());
    }
  }

  /// Into a database of the vendor's own, and the keys into a data folder.
  public Restored into(Path backup, Path data, DatabaseAccess owner) {
    refuseUnlessEmpty(data);
    Path beside = data.resolveSibling(data.getFileName() + ".restoring");
    try {
      EmbeddedPostgres.discard(beside, progress);
      Marker.set(owner);
      Restored restored = fill(backup, owner, beside.resolve("secrets"));
      Files.deleteIfExists(data);
      Files.move(beside, data, StandardCopyOption.ATOMIC_MOVE);
      Marker.remove(owner);
      return restored;
    } catch (IOException | SQLException failed) {
      throw notRestored(failed);
    } finally {
      EmbeddedPostgres.discard(beside, Progress.silent());
    }
  }

  private Restored fill(Path backup, DatabaseAccess owner, Path secrets)
      throws IOException, SQLException {
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(backup), BUFFER)) {
      InputStream opened = Envelope.opening(raw, secret);
      long rows = new LoadBackup(owner, secrets, progress).load(opened);
      long entries = CheckRestored.check(owner, progress);
      Schema.bringUpToDate(owner, secrets);
      hold(owner);
      return new Restored(rows, entries);
    }
  }

  /// A new epoch, nothing leaves, and no session of the time of the backup holds.
  private void hold(DatabaseAccess owner) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(owner.url(), owner.user(), owner.password());
        PreparedStatement fence =
            connection.prepareStatement(
                """
                update operations.fence
                   set epoch = gen_random_uuid(), held = true, held_since = ?, restored = true,
                       untold = true, version = version + 1
                """);
        PreparedStatement sessions = connection.prepareStatement("delete from identity.session")) {
      connection.setAutoCommit(false);
      fence.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
      fence.executeUpdate();
      sessions.executeUpdate();
      connection.commit();
    }
  }

  private static void refuseUnlessEmpty(Path data) {
    try (Stream<Path> inside = Files.isDirectory(data) ? Files.list(data) : Stream.empty()) {
      if (Files.isRegularFile(data) || inside.findAny().isPresent()) {
        throw new StartRefused(
            StartRefused.Kind.CANNOT_CREATE,
            "%s is not empty. A backup is restored into a new folder; nothing was changed."
                .formatted(data));
      }
    } catch (IOException unreadable) {
      throw notRestored(unreadable);
    }
  }

  private static StartRefused notRestored(Exception failed) {
    return new StartRefused(
        StartRefused.Kind.UNAVAILABLE,
        "The backup was not restored: " + failed.getMessage() + ". Nothing half was left.",
        failed);
  }
}
