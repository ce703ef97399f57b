package org.bellbuoy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// A folder that is gone when it is closed.
record TemporaryFolder(Path path) implements AutoCloseable {

  static TemporaryFolder make() {
    try {
      return new TemporaryFolder(Files.createTempDirectory("bellbuoy-demo-"));
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  @Override
  public void close() {
    try (Stream<Path> inside = Files.walk(path)) {
      inside.sorted(Comparator.reverseOrder()).forEach(TemporaryFolder::delete);
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
