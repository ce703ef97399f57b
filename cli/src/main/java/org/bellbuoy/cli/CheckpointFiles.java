package org.bellbuoy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bellbuoy.standards.ledger.CheckpointNote;

/// Checkpoints that were kept in another place, one in a file.
final class CheckpointFiles {

  private CheckpointFiles() {}

  static List<CheckpointNote> read(Path place) {
    try (Stream<Path> files = Files.isDirectory(place) ? Files.list(place) : Stream.of(place)) {
      return files
          .filter(file -> file.equals(place) || file.toString().endsWith(".txt"))
          .sorted()
          .map(CheckpointFiles::checkpoint)
          .toList();
    } catch (IOException unreadable) {
      throw new IllegalArgumentException("The checkpoints in " + place + " cannot be read.");
    }
  }

  private static CheckpointNote checkpoint(Path file) {
    try {
      return CheckpointNote.parse(Files.readString(file))
          .orElseThrow(
              () -> new IllegalArgumentException("There is no checkpoint in " + file + "."));
    } catch (IOException unreadable) {
      throw new IllegalArgumentException("The file " + file + " cannot be read.");
    }
  }
}
