package org.bellbuoy.operations.postgres;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/// What the server says, in a file that only we may read. It says no statement and no value.
record ServerLog(Path file) {
  private static final long LARGEST = 5 << 20;
  private static final int LAST_LINES = 3;

  /// A place for the server's output; a long log is set aside first, one generation of it.
  Redirect open() throws IOException {
    if (Files.exists(file) && Files.size(file) > LARGEST) {
      Files.move(
          file,
          file.resolveSibling(file.getFileName() + ".1"),
          StandardCopyOption.REPLACE_EXISTING);
    }
    if (!Files.exists(file)) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    return Redirect.appendTo(file.toFile());
  }

  String lastWords() {
    try {
      var lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      return String.join(
          " / ", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    } catch (IOException _) {
      return "(no log)";
    }
  }
}
