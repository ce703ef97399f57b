package org.bellbuoy.operations.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// A tar of files, folders and symbolic links, packed with xz.
final class Archive {
  static final Set<PosixFilePermission> EXECUTABLE = PosixFilePermissions.fromString("rwxr-xr-x");
  private static final Set<PosixFilePermission> READABLE =
      PosixFilePermissions.fromString("rw-r--r--");

  private Archive() {}

  static void unpack(InputStream bytes, Path folder) throws IOException {
    try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(bytes))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        write(entry, tar, inside(folder, entry.getName()));
      }
    }
  }

  private static void write(TarArchiveEntry entry, InputStream content, Path target)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.copy(content, target);
      Files.setPosixFilePermissions(target, (entry.getMode() & 0100) == 0 ? READABLE : EXECUTABLE);
    }
  }

  private static Path inside(Path folder, String name) throws IOException {
    var target = folder.resolve(name).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException("an entry points outside its folder: " + name);
    }
    return target;
  }
}
