package org.bellbuoy.parsing.child;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Loads every class of this program while files may still be opened. Where it runs from a jar this
/// does nothing: that file stays open.
final class OwnClasses {

  private static final String END = ".class";

  private OwnClasses() {}

  static void load() throws IOException, URISyntaxException {
    Path place =
        Path.of(OwnClasses.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path folder = place.resolve("org/bellbuoy/parsing");
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .map(file -> place.relativize(file).toString())
          .filter(name -> name.endsWith(END))
          .map(name -> name.substring(0, name.length() - END.length()).replace('/', '.'))
          .forEach(OwnClasses::load);
    }
  }

  private static void load(String name) {
    try {
      Class.forName(name, false, OwnClasses.class.getClassLoader());
    } catch (ClassNotFoundException | LinkageError _) {
      // one for the house, or one that needs a library which this process was not given
    }
  }
}
