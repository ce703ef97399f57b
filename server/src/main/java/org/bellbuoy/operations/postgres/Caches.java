package org.bellbuoy.operations.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Where unpacked programs are kept: one place for all data folders of a user, so that the second
/// demonstration starts as fast as a server that has always been there.
final class Caches {
  private Caches() {}

  static Path choose(Home home) {
    return candidates().stream()
        .filter(Caches::isUsable)
        .findFirst()
        .orElseGet(() -> home.folder().resolve("programs"));
  }

  private static List<Path> candidates() {
    var candidates = new ArrayList<Path>();
    var chosen = System.getenv("BELLBUOY_CACHE");
    if (chosen != null && !chosen.isBlank()) {
      candidates.add(Path.of(chosen));
    }
    if ("root".equals(System.getProperty("user.name"))) {
      // root's home is closed to the user the server runs as
      candidates.add(Path.of("/var/cache/bellbuoy"));
    }
    var cacheHome = System.getenv("XDG_CACHE_HOME");
    candidates.add(
        cacheHome != null && !cacheHome.isBlank()
            ? Path.of(cacheHome, "bellbuoy")
            : Path.of(home(), ".cache", "bellbuoy"));
    return candidates;
  }

  private static String home() {
    var home = System.getenv("HOME");
    return home != null && !home.isBlank() ? home : System.getProperty("user.home");
  }

  private static boolean isUsable(Path folder) {
    try {
      Files.createDirectories(folder);
      return Files.isWritable(folder);
    } catch (IOException _) {
      return false;
    }
  }
}
