package org.bellbuoy.operations.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bellbuoy.operations.StartRefused;
import org.bellbuoy.operations.StartRefused.Kind;

/// Short-lived helper programs, run to their end.
final class Commands {
  private static final Map<String, String> ENVIRONMENT =
      Map.of("LC_ALL", "C", "TZ", "UTC", "PATH", "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin");

  private Commands() {}

  /// How a program ended, and what it said.
  record Outcome(int status, String said) {
    boolean succeeded() {
      return status == 0;
    }
  }

  static Outcome run(List<String> prefix, String... command) {
    var words = new ArrayList<>(prefix);
    words.addAll(List.of(command));
    try {
      var process = builder(words).redirectErrorStream(true).start();
      process.getOutputStream().close();
      var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Outcome(process.waitFor(), said.strip());
    } catch (IOException e) {
      return new Outcome(127, String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  /// A builder with an environment of our own: nothing of ours leaks into the server.
  static ProcessBuilder builder(List<String> words) {
    var builder = new ProcessBuilder(words);
    builder.environment().clear();
    builder.environment().putAll(ENVIRONMENT);
    return builder;
  }

  static StartRefused interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new StartRefused(Kind.UNAVAILABLE, "The start was interrupted.", e);
  }
}
