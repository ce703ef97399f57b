package org.bellbuoy.standards.csaf;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The folder of real documents and official suites beside the project. Others' files are read from
/// there and never kept here; without the folder the tests that need it are skipped.
final class TestFolder {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private TestFolder() {}

  static Path needed(String name) {
    Path folder = root().resolve(name);
    assumeThat(folder)
        .as("the test data %s is not there: set BELLBUOY_DATA or put it at ../shared/data", name)
        .exists();
    return folder;
  }

  private static Path root() {
    String named = System.getenv("BELLBUOY_DATA");
    if (named != null) {
      return Path.of(named);
    }
    return Path.of(System.getProperty("bellbuoy.home", ".."), "..", "shared", "data");
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode json(Path file) {
    return MAPPER.readTree(bytes(file));
  }

  static List<Path> documents(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
