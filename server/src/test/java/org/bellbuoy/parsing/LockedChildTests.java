package org.bellbuoy.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bellbuoy.testkit.TestFolders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Runs hostile code inside the locked process, as root and as an ordinary user.
class LockedChildTests {

  private static final String HOSTILE = "org.bellbuoy.parsing.child.HostileChild";
  private static final List<String> ORDINARY =
      List.of("setpriv", "--reuid=4711", "--regid=4711", "--clear-groups");

  private Path folder;
  private List<Path> places;

  @BeforeEach
  void layTheProgramWhereEverybodyMayReadIt() throws IOException, URISyntaxException {
    folder = Files.createTempDirectory("bellbuoy-hostile-");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    places = new ArrayList<>();
    List<Path> from = new ArrayList<>(ChildProgram.places());
    from.add(Path.of(getClass().getProtectionDomain().getCodeSource().getLocation().toURI()));
    for (Path place : from) {
      Path copy = folder.resolve(Integer.toString(places.size()));
      copy(place, copy);
      places.add(copy);
    }
  }

  @AfterEach
  void removeTheFolder() {
    TestFolders.delete(folder);
  }

  @Test
  void hostileCodeReachesNothing() throws IOException {
    assertThat(run(List.of())).containsExactly("locking", "done");
  }

  @Test
  void hostileCodeReachesNothingAsAnOrdinaryUser() throws IOException {
    assertThat(run(isRoot() ? ORDINARY : List.of())).containsExactly("locking", "done");
  }

  @Test
  void whatIsTriedWorksWithoutTheLock() throws IOException {
    ProcessBuilder open = ChildProgram.builder(List.of(), HOSTILE, places);
    open.command().add("unlocked");

    assertThat(lines(open))
        .contains("WORKS listens", "WORKS reads a file", "WORKS starts a program")
        .contains("WORKS lists a folder", "WORKS starts a thread");
  }

  private List<String> run(List<String> front) throws IOException {
    return lines(ChildProgram.builder(front, HOSTILE, places));
  }

  private static List<String> lines(ProcessBuilder builder) throws IOException {
    Process process = builder.start();
    process.getOutputStream().close();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
        .lines()
        .toList();
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      all.filter(file -> !file.toString().contains("/db/"))
          .forEach(file -> copyOne(from, file, to));
    }
  }

  private static void copyOne(Path from, Path file, Path to) {
    boolean needed =
        !Files.isRegularFile(from.resolve("org/bellbuoy/House.class"))
            || file.toString().contains("/parsing")
            || !Files.isRegularFile(file);
    try {
      if (needed) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
