package org.bellbuoy.operations.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Half-made clusters of first starts that were killed.
///
/// Whoever holds the folder's lock knows that no other Bellbuoy is at work here, but the `initdb`
/// of a killed one may live on for a second. What it still writes into is left for a later start.
final class Unfinished {
  private Unfinished() {}

  static void removeFrom(Home home) {
    try {
      for (Path folder : in(home)) {
        if (ProcessHandle.allProcesses().noneMatch(process -> isAtWork(process.pid(), folder))) {
          Folders.delete(folder);
        }
      }
    } catch (IOException | RuntimeException _) {
      // it takes room and hurts nothing; a later start tries again
    }
  }

  private static List<Path> in(Home home) throws IOException {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> left =
        Files.newDirectoryStream(home.folder(), Home.UNFINISHED + "*")) {
      left.forEach(found::add);
    }
    return found;
  }

  private static boolean isAtWork(long pid, Path folder) {
    Path process = Path.of("/proc", Long.toString(pid));
    return worksIn(process, folder) || names(process, folder);
  }

  private static boolean worksIn(Path process, Path folder) {
    try {
      return Files.isSameFile(process.resolve("cwd"), folder);
    } catch (IOException _) {
      return false;
    }
  }

  private static boolean names(Path process, Path folder) {
    try {
      return Files.readString(process.resolve("cmdline"), StandardCharsets.ISO_8859_1)
          .contains(folder.toString());
    } catch (IOException _) {
      return false;
    }
  }
}
