package org.bellbuoy.parsing;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/// Starts processes that lock themselves before they are handed anything.
final class Locksmith {

  /// The network is taken away from the outside as well, where the machine allows it.
  private static final List<List<String>> FRONTS =
      List.of(List.of("unshare", "-n"), List.of("unshare", "-U", "-n"), List.of());

  private static final Duration PATIENCE = Duration.ofSeconds(MailLimits.SECONDS);

  private volatile int front;

  /// The first way of starting that works is kept for the next time.
  Child child(ChildProgram.Skill skill) throws IOException {
    for (int way = front; way < FRONTS.size(); way++) {
      try {
        Child child = Child.start(ChildProgram.builder(FRONTS.get(way), skill), PATIENCE);
        front = way;
        return child;
      } catch (IOException _) {
        // the next way asks less of the machine; the lock is the same
      }
    }
    throw new IOException("no process could lock itself");
  }
}
