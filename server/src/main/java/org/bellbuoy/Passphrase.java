package org.bellbuoy;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bellbuoy.operations.StartRefused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The words a backup is sealed with: from a file, from the environment, or typed. Never an
/// argument, which every process list shows.
final class Passphrase {

  private static final String VARIABLE = "BELLBUOY_BACKUP_PASSPHRASE";

  @Option(
      names = "--passphrase-file",
      paramLabel = "FILE",
      description = "a file with the passphrase; else " + VARIABLE + ", else it is asked for")
  @Nullable Path file;

  String words() {
    String given = System.getenv(VARIABLE);
    if (file != null) {
      return read(file);
    }
    if (given != null && !given.isBlank()) {
      return given;
    }
    char[] typed =
        Optional.ofNullable(System.console())
            .filter(Console::isTerminal)
            .map(console -> console.readPassword("Passphrase: "))
            .orElse(null);
    if (typed == null) {
      throw new StartRefused(
          StartRefused.Kind.USAGE,
          "Give a passphrase by --passphrase-file or " + VARIABLE + ", or a recovery key.");
    }
    return new String(typed);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException unreadable) {
      throw new StartRefused(
          StartRefused.Kind.USAGE, "The file " + file + " cannot be read.", unreadable);
    }
  }
}
