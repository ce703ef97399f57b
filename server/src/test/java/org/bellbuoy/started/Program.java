package org.bellbuoy.started;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// The built program, started by its launcher.
///
/// @param said what it said on standard error so far and since
record Program(Process process, Ports ports, BlockingQueue<String> said) implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final String END = "(the program ended)";

  /// Ports of the three doors, below those that the system hands out by itself: between finding a
  /// port free and opening it nobody else, not even the database, is given it by chance.
  record Ports(int street, int desk, int counter) {
    private static final int LOWEST = 15_000;
    private static final int HIGHEST = 32_000;
    private static final AtomicInteger NEXT = new AtomicInteger(new Random().nextInt(LOWEST));

    static Ports free() {
      return new Ports(freePort(), freePort(), freePort());
    }

    private static int freePort() {
      int port = LOWEST + NEXT.getAndIncrement() % (HIGHEST - LOWEST);
      try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return port;
      } catch (IOException taken) {
        return freePort();
      }
    }
  }

  /// Serves a data folder on free ports; does not wait.
  static Program serve(Path data, String... more) {
    return launch("serve", data, Ports.free(), Optional.empty(), more);
  }

  /// Serves, and halts as if the power failed when it reaches a place.
  static Program serveUntil(String crashPoint, Path data, String... more) {
    return launch("serve", data, Ports.free(), Optional.of(crashPoint), more);
  }

  /// Shows the sample vendor in a folder that stays, on ports that stay: the public address is made
  /// of one.
  static Program demo(Path data, Ports ports, Optional<String> crashPoint, String... more) {
    return launch("demo", data, ports, crashPoint, more);
  }

  /// Runs any command of the launcher.
  static Program run(String... words) {
    return start(List.of(words), Ports.free(), Optional.empty());
  }

  /// Runs any command with more in its environment, and halts when it reaches a place.
  ///
  /// @param crashPoint empty to run to the end
  static Program with(Map<String, String> environment, String crashPoint, List<String> words) {
    Optional<String> point = Optional.of(crashPoint).filter(name -> !name.isEmpty());
    return start(words, Ports.free(), point, environment);
  }

  /// Shows the sample vendor on ports that stay, with more in its environment.
  static Program demo(Map<String, String> environment, Path data, Ports ports, String... more) {
    return start(words("demo", data, ports, more), ports, Optional.empty(), environment);
  }

  /// Serves a data folder with more in its environment.
  static Program serveWith(Map<String, String> environment, Path data, String... more) {
    var ports = Ports.free();
    return start(words("serve", data, ports, more), ports, Optional.empty(), environment);
  }

  private static Program launch(
      String command, Path data, Ports ports, Optional<String> crashPoint, String... more) {
    return start(words(command, data, ports, more), ports, crashPoint);
  }

  private static List<String> words(String command, Path data, Ports ports, String... more) {
    var words = new ArrayList<String>();
    words.addAll(List.of(command, "--data", data.toString()));
    words.addAll(List.of("--public-port", Integer.toString(ports.street())));
    words.addAll(List.of("--desk-port", Integer.toString(ports.desk())));
    words.addAll(List.of("--counter-port", Integer.toString(ports.counter())));
    words.addAll(List.of(more));
    return words;
  }

  private static Program start(List<String> words, Ports ports, Optional<String> crashPoint) {
    return start(words, ports, crashPoint, Map.of());
  }

  private static Program start(
      List<String> words,
      Ports ports,
      Optional<String> crashPoint,
      Map<String, String> environment) {
    var home = Path.of(System.getProperty("bellbuoy.home"));
    var command = new ArrayList<String>();
    command.add(home.resolve("bellbuoy").toString());
    command.addAll(words);
    var builder = new ProcessBuilder(command);
    builder.environment().put("BELLBUOY_REBUILD", "never");
    builder.environment().putAll(environment);
    crashPoint.ifPresent(
        point -> builder.environment().put("BELLBUOY_JAVA_OPTS", "-Dbellbuoy.crash-at=" + point));
    try {
      var process = builder.start();
      var said = new LinkedBlockingQueue<String>();
      Thread.ofVirtual().start(() -> listen(process, said));
      return new Program(process, ports, said);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void listen(Process process, BlockingQueue<String> said) {
    try (var lines = process.errorReader()) {
      lines.lines().forEach(said::add);
    } catch (IOException | UncheckedIOException _) {
      // it was killed in the middle of a line
    }
    said.add(END);
  }

  Program ready() {
    waitFor("ready after");
    return this;
  }

  /// Waits until it says something with these words, and answers the line.
  String waitFor(String words) {
    var heard = new ArrayList<String>();
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      var line = next();
      heard.add(line);
      if (line.contains(words)) {
        return line;
      }
      if (line.equals(END)) {
        break;
      }
    }
    throw new AssertionError("it never said “" + words + "”, but: " + String.join("\n", heard));
  }

  private String next() {
    try {
      var line = said.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      return line == null ? END : line;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  URI street(String path) {
    return URI.create("http://localhost:" + ports.street() + path);
  }

  URI desk(String path) {
    return URI.create("http://localhost:" + ports.desk() + path);
  }

  URI counter(String path) {
    return URI.create("http://localhost:" + ports.counter() + path);
  }

  /// Read to the end: whoever listens may be slower than a program that ends at once.
  String everythingSaid() {
    exitCode();
    var heard = new ArrayList<String>();
    do {
      heard.add(next());
    } while (!heard.getLast().equals(END));
    said.addAll(heard);
    return String.join("\n", heard);
  }

  int exitCode() {
    try {
      if (!process.waitFor(PATIENCE)) {
        throw new AssertionError("it did not end");
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /// Kills it now, or when the given time has passed, unless it ended before.
  void killAfter(Duration time) {
    try {
      process.waitFor(time);
      process.destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  void kill() {
    killAfter(Duration.ZERO);
  }

  /// A polite end, as by Ctrl-C.
  int stop() {
    process.destroy();
    return exitCode();
  }

  @Override
  public void close() {
    stop();
  }
}
