package org.bellbuoy.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The accessibility checker that `bin/setup` installs.
public final class Axe {

  private Axe() {}

  /// Is axe where `bin/setup` puts it?
  public static boolean isInstalled() {
    return Files.isReadable(path());
  }

  static String script() {
    try {
      return Files.readString(path());
    } catch (IOException absent) {
      throw new UncheckedIOException("axe-core is missing; run bin/setup", absent);
    }
  }

  private static Path path() {
    return Path.of(
        System.getProperty("bellbuoy.home", ".."),
        ".bellbuoy/tools/node_modules/axe-core/axe.min.js");
  }
}
