package org.bellbuoy.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file of the project that a test writes and then holds to.
///
/// With `-Dbellbuoy.write=true` the file is written; without, it must be as it would be written.
public record Committed(Path file) {

  /// @param path from the root of the project
  public static Committed at(String path) {
    return new Committed(Path.of(System.getProperty("bellbuoy.home", "..")).resolve(path));
  }

  public void mustBe(String content) {
    try {
      if (Boolean.getBoolean("bellbuoy.write")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
      }
      String committed = Files.exists(file) ? Files.readString(file) : "";
      assertThat(committed)
          .as("%s: run the tests with -Dbellbuoy.write=true and read the difference", file)
          .isEqualTo(content);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}
