package org.bellbuoy.standards.testing;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Other people's files, which lie beside the project and never in it. Where they are absent, a
/// test that needs them is skipped and says so.
public final class RealFiles {

  private RealFiles() {}

  /// A file or folder below the folder of data.
  public static Path at(String relative) {
    var path = folder().resolve(relative);
    assumeThat(Files.exists(path))
        .withFailMessage("Skipped: there is no %s. Set BELLBUOY_DATA to run this test.", path)
        .isTrue();
    return path;
  }

  /// The files of a folder that end so, in order of their names.
  public static List<Path> in(String relative, String ending) {
    try (var files = Files.list(at(relative))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Path folder() {
    return Optional.ofNullable(System.getenv("BELLBUOY_DATA"))
        .map(Path::of)
        .orElseGet(() -> home().resolve("../shared/data").normalize());
  }

  private static Path home() {
    return Path.of(System.getProperty("bellbuoy.home", ".."));
  }
}
