import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The built program over one folder and three ports that stay, and what people do at its desk by its API.
final class House {

  private static final long CLOCK_TICKS = 100;

  /// What bin/app.sh gives `serve`, over what it gives `demo`.
  private static final String AS_SERVED =
      "-XX:TieredStopAtLevel=4 -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000"
          + " -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000";

  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Path data;
  private final int street = free();
  private final int desk = free();
  private final int counter = free();
  private String entrances = "";
  private volatile Process process;

  House(Path data) {
    this.data = data;
  }

  /// Makes the sample vendor, or goes on with it: the CVE ids of the sample are let out of no house that is served for real. The
  /// launcher has a demonstration compiled quickly only; here it is compiled as a house that is served.
  void start() throws Exception {
    List<String> command = new ArrayList<>(List.of(System.getenv("BELLBUOY"), "demo"));
    if (entrances.isEmpty()) {
      command.add("--json");
    }
    command.addAll(
        List.of(
            "--data", data.toString(),
            "--public-port", "" + street, "--desk-port", "" + desk, "--counter-port", "" + counter));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("BELLBUOY_CANARY_MINUTES", "0");
    builder.environment().put("BELLBUOY_JAVA_OPTS", AS_SERVED);
    Path said = data.resolveSibling("entrances");
    builder.redirectOutput(said.toFile());
    process = builder.start();
    CountDownLatch ready = new CountDownLatch(1);
    BufferedReader errors = process.errorReader();
    List<String> heard = Collections.synchronizedList(new ArrayList<>());
    Thread.ofPlatform().daemon().start(() -> {
      try {
        for (String line = errors.readLine(); line != null; line = errors.readLine()) {
          heard.add(line);
          if (line.contains("ready after")) {
            ready.countDown();
          } else if (line.contains("WARN") || line.contains("ERROR")) {
            System.out.println("  the house says: " + brief(line));
          }
        }
      } catch (IOException killed) {
        // in the middle of a line
      }
    });
    if (!ready.await(5, TimeUnit.MINUTES)) {
      throw new IllegalStateException("The house does not open: " + heard);
    }
    for (int i = 0; i < 600 && entrances.isEmpty(); i++) {
      TimeUnit.MILLISECONDS.sleep(100);
      String shown = Files.readString(said);
      entrances = shown.endsWith("\n") ? shown : "";
    }
  }

  private static String brief(String line) {
    String said = line.replaceFirst(".*?(WARN|ERROR)", "$1");
    return said.substring(0, Math.min(120, said.length()));
  }

  /// As by kill -9; the database of the house stays behind.
  void kill() {
    Process doomed = process;
    try {
      doomed.destroyForcibly().waitFor();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  boolean runs() {
    return process.isAlive();
  }

  /// With its database, which a server that was killed leaves behind.
  void stop() {
    Process last = process;
    if (last != null) {
      try {
        last.destroy();
        if (!last.waitFor(Duration.ofSeconds(40))) {
          last.destroyForcibly().waitFor();
        }
        databaseProcesses().stream().limit(1).flatMap(first -> ProcessHandle.of(first).stream()).forEach(ProcessHandle::destroy);
      } catch (IOException | InterruptedException gone) {
        System.out.println("  the database may still run: " + gone);
      }
    }
  }

  String ask(String role, String path) throws Exception {
    return sent(request(role, path).GET()).body();
  }

  String tell(String role, String path, String json) throws Exception {
    return sent(body(role, path, "application/json").POST(HttpRequest.BodyPublishers.ofString(json))).body();
  }

  /// Says with it which version was read.
  String tellRead(String role, String read, String method, String path, String json) throws Exception {
    String tag = sent(request(role, read).GET()).headers().firstValue("ETag").orElseThrow();
    HttpRequest.BodyPublisher publisher = HttpRequest.BodyPublishers.ofString(json);
    return sent(body(role, path, "application/json").header("If-Match", tag).method(method, publisher)).body();
  }

  /// Looked at first, as a person would.
  void importCustomers(String csv) throws Exception {
    HttpRequest.BodyPublisher publisher = HttpRequest.BodyPublishers.ofString(csv);
    String seen = part(sent(body("lead", "/customers/import", "text/csv; charset=utf-8").POST(publisher)).body(), "seen");
    sent(body("lead", "/customers/import?seen=" + seen, "text/csv; charset=utf-8").POST(publisher));
  }

  private HttpRequest.Builder body(String role, String path, String type) {
    return request(role, path).header("Content-Type", type);
  }

  private HttpRequest.Builder request(String role, String path) {
    String token = found(entrances, "\"" + role + "\":\\{[^}]*\"token\":\"([^\"]+)\"");
    return HttpRequest.newBuilder(URI.create("http://localhost:" + desk + "/api/v1" + path))
        .timeout(Duration.ofMinutes(15))
        .header("Authorization", "Bearer " + token);
  }

  private HttpResponse<String> sent(HttpRequest.Builder request) throws Exception {
    HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 2) {
      throw new IllegalStateException(answer.uri() + ": " + answer.statusCode() + " " + answer.body());
    }
    return answer;
  }

  /// The first value of this name in some JSON.
  static String part(String json, String name) {
    return found(json, "\"" + name + "\":\"([^\"]*)\"");
  }

  static String found(String text, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(text);
    if (!found.find()) {
      throw new IllegalStateException("No " + pattern + " in " + text.substring(0, Math.min(600, text.length())));
    }
    return found.group(1);
  }

  /// What the server's process holds in memory, and what its database does besides.
  ///
  /// @param most the most of it since the server was started
  record Memory(long server, long most, long database) {}

  Memory memory() throws IOException {
    long server = process.pid();
    long database = 0;
    for (long each : databaseProcesses()) {
      database += kilobytes(Path.of("/proc/" + each + "/smaps_rollup"), "Pss:");
    }
    Path status = Path.of("/proc/" + server + "/status");
    return new Memory(kilobytes(status, "VmRSS:") >> 10, kilobytes(status, "VmHWM:") >> 10, database >> 10);
  }

  Duration cpu() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /// Of the processes that live; those of the pool stay.
  Duration databaseCpu() throws IOException {
    long ticks = 0;
    for (long each : databaseProcesses()) {
      String stat = read(Path.of("/proc/" + each + "/stat"));
      if (!stat.isEmpty()) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        ticks += Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
      }
    }
    return Duration.ofMillis(ticks * 1_000 / CLOCK_TICKS);
  }

  private List<Long> databaseProcesses() throws IOException {
    List<Long> all = new ArrayList<>();
    Path first;
    try (var files = Files.walk(data, 4)) {
      first = files.filter(file -> file.endsWith("postmaster.pid")).findFirst().orElse(null);
    }
    if (first != null) {
      long postmaster = Long.parseLong(Files.readAllLines(first).getFirst().strip());
      if (!read(Path.of("/proc/" + postmaster + "/cmdline")).contains(data.toString())) {
        return List.of(); // it is gone, and another has its number
      }
      all.add(postmaster);
      ProcessHandle.of(postmaster).ifPresent(handle -> handle.children().forEach(child -> all.add(child.pid())));
    }
    return all;
  }

  private static long kilobytes(Path file, String name) {
    for (String line : read(file).split("\n")) {
      if (line.startsWith(name)) {
        return Long.parseLong(line.replaceAll("\\D+", ""));
      }
    }
    return 0;
  }

  /// Empty where that process is gone.
  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException gone) {
      return "";
    }
  }

  /// Below the ports that the system hands out by itself, so that it is free again after a kill.
  private static int free() {
    int port = ThreadLocalRandom.current().nextInt(15_000, 32_000);
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException taken) {
      return free();
    }
  }
}
