package org.bellbuoy.operations.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/// The random password of the server's superuser, in a file that only we may read.
final class Password {
  private Password() {}

  static String readOrCreate(Path file) throws IOException {
    if (!Files.exists(file)) {
      var bytes = new byte[24];
      new SecureRandom().nextBytes(bytes);
      write(file, HexFormat.of().formatHex(bytes));
    }
    return Files.readString(file).strip();
  }

  static Path write(Path file, String password) throws IOException {
    var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    Files.deleteIfExists(unfinished);
    Files.createFile(
        unfinished,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(unfinished, password + "\n");
    return Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
