package org.bellbuoy.operations.backup;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.bellbuoy.kernel.CrashPoint;
import org.bellbuoy.operations.DatabaseAccess;
import org.bellbuoy.operations.StartRefused;
import org.bellbuoy.operations.postgres.EmbeddedPostgres;
import org.bellbuoy.operations.postgres.Progress;

/// Takes a backup into a file, restores it into a database that is thrown away, verifies it there,
/// and only then gives the file its name. Whatever stops it, no half backup carries that name.
public final class TakeBackup {

  private static final int BUFFER = 1 << 20;

  private final DatabaseAccess owner;
  private final Path data;
  private final Progress progress;

  /// @param data the data folder, with the secrets
  public TakeBackup(DatabaseAccess owner, Path data, Progress progress) {
    this.owner = owner;
    this.data = data;
    this.progress = progress;
  }

  /// What was backed up.
  ///
  /// @param entries of the ledger
  public record Taken(long rows, long entries, long bytes) {}

  public Taken into(Path file, Recipient recipient) {
    Path target = file.toAbsolutePath();
    Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
    if (Files.exists(target)) {
      throw new StartRefused(
          StartRefused.Kind.CANNOT_CREATE,
          "The file " + target + " is there already and was left alone.");
    }
    try {
      Envelope envelope = Envelope.fresh(recipient);
      long rows = write(unfinished, envelope);
      CrashPoint.here("operations.backup.written");
      long entries = verify(unfinished, envelope, rows);
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
      return new Taken(rows, entries, Files.size(target));
    } catch (IOException | SQLException failed) {
      throw new StartRefused(
          StartRefused.Kind.UNAVAILABLE,
          "The backup was not taken: " + failed.getMessage(),
          failed);
    }
  }

  private long write(Path unfinished, Envelope envelope) throws IOException, SQLException {
    Files.deleteIfExists(unfinished);
    Files.createFile(
        unfinished,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    long rows;
    try (OutputStream raw = new BufferedOutputStream(Files.newOutputStream(unfinished), BUFFER);
        OutputStream sealed = envelope.sealing(raw)) {
      rows = new WriteBackup(owner, data.resolve("secrets"), progress).write(sealed);
    }
    try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    return rows;
  }

  private long verify(Path unfinished, Envelope envelope, long rows)
      throws IOException, SQLException {
    Path folder = data.resolve("checking");
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(unfinished), BUFFER);
        Scratch scratch = Scratch.in(folder, progress)) {
      progress.says("Restoring it into a database that is thrown away");
      long arrived =
          new LoadBackup(scratch.owner(), scratch.secrets(), Progress.silent())
              .load(envelope.opening(raw));
      if (arrived != rows) {
        throw new IOException(rows + " rows were written and " + arrived + " came back");
      }
      return CheckRestored.check(scratch.owner(), progress);
    } finally {
      EmbeddedPostgres.discard(folder, Progress.silent());
    }
  }
}
