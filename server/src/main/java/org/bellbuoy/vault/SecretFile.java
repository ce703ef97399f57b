package org.bellbuoy.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/// A small file that only its owner may read, always replaced as a whole.
///
/// The bytes it had are overwritten before they are let go. On a copying file system or a worn
/// flash drive that promises little; the manual says so.
record SecretFile(Path path) {

  /// Returns when the new bytes are on disk and the old ones are gone. A kill leaves the old or the
  /// new, never half of one.
  void replaceBy(byte[] bytes) throws IOException {
    Path folder = SecretsFolder.around(path);
    Path fresh = beside(".fresh");
    Path last = beside(".last");
    wipe(fresh);
    Files.createFile(
        fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    fill(fresh, bytes);
    wipe(last);
    if (Files.exists(path)) {
      Files.createLink(last, path);
    }
    Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    force(folder);
    wipe(last);
    force(folder);
  }

  void remove() throws IOException {
    wipe(path);
    Path folder = path.toAbsolutePath().getParent();
    if (folder != null) {
      force(folder);
    }
  }

  private Path beside(String ending) {
    return path.resolveSibling(path.getFileName() + ending);
  }

  private void wipe(Path file) throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    boolean shared = Files.exists(path) && !file.equals(path) && Files.isSameFile(file, path);
    if (!shared) {
      fill(file, new byte[Math.toIntExact(Files.size(file))]);
    }
    Files.delete(file);
  }

  private static void fill(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  private static void force(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
