package org.bellbuoy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// As whom the street's process runs. Where root starts the house, that is a user who owns nothing;
/// an ordinary user cannot become another, and then the street can read this user's files.
///
/// @param prefix the words in front of its command
/// @param words how a person is told
record StreetUser(List<String> prefix, String words) {

  private static final String NAMED = "bellbuoy-street";

  /// Where no user of that name was made: a number that nobody has.
  private static final String UNNAMED = "64080";

  StreetUser {
    prefix = List.copyOf(prefix);
  }

  /// @param needed the files without which it cannot start
  static StreetUser choose(List<Path> needed) {
    if (!isRoot()) {
      return same(
          "as the same system user as the house: start as root, or run it elsewhere with --role street");
    }
    String user = said(List.of("id", "-u", NAMED)).orElse(UNNAMED);
    String group = said(List.of("id", "-g", NAMED)).orElse(UNNAMED);
    List<String> prefix =
        List.of(
            "setpriv", "--reuid=" + user, "--regid=" + group, "--clear-groups", "--no-new-privs");
    Optional<Path> closed =
        needed.stream().filter(file -> said(test(prefix, file)).isEmpty()).findFirst();
    return closed.isEmpty()
        ? new StreetUser(prefix, "as user " + user)
        : same("as root, because user %s cannot read %s".formatted(user, closed.get()));
  }

  private static StreetUser same(String words) {
    return new StreetUser(List.of(), words);
  }

  private static List<String> test(List<String> prefix, Path file) {
    List<String> words = new ArrayList<>(prefix);
    words.addAll(List.of("test", "-r", file.toString()));
    return words;
  }

  private static boolean isRoot() {
    try {
      return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// What a command said; empty when it failed or does not exist.
  private static Optional<String> said(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? Optional.of(said.strip()) : Optional.empty();
    } catch (IOException missing) {
      return Optional.empty();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
