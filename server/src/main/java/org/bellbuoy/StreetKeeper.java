package org.bellbuoy;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.bellbuoy.operations.StartRefused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts the street's process, and starts it again when it ends: at once the first time, then
/// after longer and longer pauses, until it has stood for a minute.
///
/// It is ended by closing its standard input, which the operating system does too when the house is
/// killed.
final class StreetKeeper implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(StreetKeeper.class);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
  private static final Duration STEADY = Duration.ofMinutes(1);
  private static final Duration FAREWELL = Duration.ofSeconds(15);

  private final StreetCommand command;
  private final HandOver given;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread watch =
      Thread.ofPlatform().name("street-keeper").daemon().unstarted(this::watch);
  private volatile Child child;

  /// A process that said it is ready, and where its door is.
  private record Child(Process process, int port) {}

  private StreetKeeper(StreetCommand command, HandOver given, Child child) {
    this.command = command;
    this.given = given.at(child.port());
    this.child = child;
  }

  /// Returns when its door is open.
  ///
  /// @throws StartRefused with the sentence of the process, when it could not open it
  static StreetKeeper start(StreetCommand command, HandOver given) {
    StreetKeeper keeper = new StreetKeeper(command, given, launch(command, given));
    keeper.watch.start();
    return keeper;
  }

  /// Which process it is, and as whom it runs.
  String words() {
    return "process %d, %s".formatted(child.process().pid(), command.user().words());
  }

  private static Child launch(StreetCommand command, HandOver given) {
    try {
      Process process = command.builder().start();
      try {
        given.withCertificate().writeTo(process.getOutputStream());
      } catch (IOException _) {
        // it ended before it listened; its last words say why
      }
      BufferedReader said = process.inputReader();
      return new Child(process, ready(process, said.readLine()));
    } catch (IOException impossible) {
      throw new StartRefused(
          StartRefused.Kind.UNAVAILABLE,
          "The street's process cannot be started: " + impossible.getMessage(),
          impossible);
    }
  }

  private static int ready(Process process, @Nullable String word) {
    if (word != null && word.startsWith(StreetProcess.READY)) {
      return Integer.parseInt(word.substring(StreetProcess.READY.length()));
    }
    process.destroyForcibly();
    if (word != null && word.startsWith(StreetProcess.REFUSED)) {
      String[] kindAndSentence = word.substring(StreetProcess.REFUSED.length()).split(" ", 2);
      throw new StartRefused(StartRefused.Kind.valueOf(kindAndSentence[0]), kindAndSentence[1]);
    }
    throw new StartRefused(
        StartRefused.Kind.UNAVAILABLE, "The street's process ended before its door was open.");
  }

  private void watch() {
    Duration pause = FIRST_PAUSE;
    try {
      while (closing.getCount() > 0) {
        long began = System.nanoTime();
        int ended = child.process().waitFor();
        boolean steady = System.nanoTime() - began > STEADY.toNanos();
        pause = again(ended, steady ? FIRST_PAUSE : pause);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// @return the pause before the next time
  private Duration again(int ended, Duration first) throws InterruptedException {
    Duration pause = first;
    if (closing.getCount() > 0) {
      LOG.warn("The street's process ended ({}); it is started again", ended);
    }
    while (!closing.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
      pause = longer(pause);
      try {
        child = launch(command, given);
        LOG.info("The street is open again, in process {}", child.process().pid());
        return pause;
      } catch (StartRefused refused) {
        LOG.warn("{} The next try is in {} ms", refused.getMessage(), pause.toMillis());
      }
    }
    return pause;
  }

  private static Duration longer(Duration pause) {
    Duration twice = pause.multipliedBy(2);
    return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
  }

  @Override
  public void close() {
    closing.countDown();
    try {
      end(child.process());
      watch.join(FAREWELL);
      end(child.process());
    } catch (InterruptedException _) {
      child.process().destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private static void end(Process process) throws InterruptedException {
    try {
      process.getOutputStream().close();
    } catch (IOException _) {
      // it has ended already
    }
    if (!process.waitFor(FAREWELL)) {
      process.destroyForcibly();
    }
  }
}
