package org.bellbuoy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// Where a demonstration keeps its data while it runs.
sealed interface DemoFolder extends AutoCloseable {

  Path path();

  @Override
  void close();

  static DemoFolder temporary() {
    try {
      return new Temporary(Files.createTempDirectory("bellbuoy-demo-"));
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /// Gone when it is closed.
  record Temporary(Path path) implements DemoFolder {

    @Override
    public void close() {
      try (Stream<Path> inside = Files.walk(path)) {
        inside.sorted(Comparator.reverseOrder()).forEach(Temporary::delete);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }

    private static void delete(Path file) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }

  /// Stays, so that a test can kill a demonstration and start it again.
  record Kept(Path path) implements DemoFolder {

    @Override
    public void close() {
      // nothing was borrowed
    }
  }
}
