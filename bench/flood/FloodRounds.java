import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellbuoy.intake.Puzzle;

/// Floods a house with forged reports and looks what becomes of the real ones.
public final class FloodRounds {

  private static final int NETWORKS = 200;
  private static final int REAL_IN = 100;
  private static final int BEFORE = 20;

  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String street;
  private final Map<String, AtomicInteger> forged = new ConcurrentHashMap<>();
  private final List<Long> waited = Collections.synchronizedList(new ArrayList<>());
  private final List<Long> programs = Collections.synchronizedList(new ArrayList<>());
  private final List<Long> people = Collections.synchronizedList(new ArrayList<>());
  private final List<Long> worked = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger lost = new AtomicInteger();
  private final AtomicInteger waits = new AtomicInteger();
  private final AtomicInteger again = new AtomicInteger();

  private FloodRounds(String street) {
    this.street = street;
  }

  public static void main(String[] args) throws Exception {
    Path data = Path.of(args[0]);
    int seconds = Integer.parseInt(args[1]);
    int aMinute = Integer.parseInt(args[2]);
    int port = free();
    Files.createDirectories(data);
    Process house =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "org.bellbuoy.Bellbuoy", "serve", "--data", data.toString(),
                "--public-port", "" + port, "--desk-port", "" + free(), "--counter-port", "" + free(),
                "--trusted-proxy", "127.0.0.1/32")
            .redirectErrorStream(true)
            .redirectOutput(data.resolve("said").toFile())
            .start();
    try {
      FloodRounds rounds = new FloodRounds("http://127.0.0.1:" + port);
      rounds.awaitOpen(house, data);
      rounds.run(house, data, seconds, aMinute);
    } finally {
      house.destroy();
      house.waitFor();
    }
  }

  private void run(Process house, Path data, int seconds, int aMinute) throws Exception {
    for (int i = 0; i < BEFORE; i++) {
      real(i);
    }
    say("before", house);
    waited.clear();
    programs.clear();
    people.clear();
    Duration cpu = house.info().totalCpuDuration().orElse(Duration.ZERO);
    int all = aMinute * seconds / 60;
    long start = System.nanoTime();
    try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < all; i++) {
        long due = start + TimeUnit.MINUTES.toNanos(1) / aMinute * i;
        TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
        int number = i;
        senders.submit(() -> {
          if (number % REAL_IN == REAL_IN / 2 + number / REAL_IN % 2) {
            real(1_000 + number);
          } else {
            forge(number);
          }
        });
      }
    }
    say("in the flood", house);
    System.out.printf(
        Locale.ROOT,
        "  %d reports in %.0f s, %d real; real ones not accepted: %d, asked to come again: %d, waits of people: %d%n  forged: %s%n"
            + "  work of a program, 16 parts: median %,d ms, at most %,d ms%n"
            + "  processor time of the house in the flood: %.0f s%n",
        all,
        (System.nanoTime() - start) / 1e9,
        waited.size() + lost.get(),
        lost.get(),
        again.get(),
        waits.get(),
        forged,
        at(worked, 50),
        at(worked, 100),
        house.info().totalCpuDuration().orElse(Duration.ZERO).minus(cpu).toMillis() / 1e3);
    System.out.println("  the house said: " + said(data));
  }

  /// What went wrong in the house, each once.
  private static String said(Path data) throws Exception {
    return Files.readAllLines(data.resolve("said")).stream()
        .filter(line -> line.contains("WARN") || line.contains("ERROR"))
        .map(line -> line.replaceAll(".*(WARN|ERROR)", "$1"))
        .distinct()
        .limit(8)
        .toList()
        .toString();
  }

  /// A person or a program that has something to say; each has a network of its own.
  private void real(int number) {
    String from = "10." + (number >> 8 & 255) + "." + (number & 255) + ".7";
    long start = System.nanoTime();
    try {
      int said = sent(from, number);
      if (said == 503) {
        again.incrementAndGet();
        TimeUnit.SECONDS.sleep(5);
        said = sent(from, number);
      }
      if (said == 200 || said == 201) {
        long took = (System.nanoTime() - start) / 1_000_000;
        waited.add(took);
        (number % 2 == 0 ? programs : people).add(took);
      } else {
        lost.incrementAndGet();
      }
    } catch (Exception failed) {
      lost.incrementAndGet();
    }
  }

  private int sent(String from, int number) throws Exception {
    return number % 2 == 0 ? byProgram(from, number) : byPerson(from, "A real flaw " + number, 5);
  }

  private int byProgram(String from, int number) throws Exception {
    String json = "{\"what\":\"A real flaw " + number + "\",\"steps\":\"Open the gate.\"}";
    HttpResponse<String> said = api(from, json, "");
    if (said.statusCode() == 429) {
      String text = part(said.body(), "\"text\":\"([^\"]+)\"");
      int bits = Integer.parseInt(part(said.body(), "\"bits\":([0-9]+)"));
      int parts = Integer.parseInt(part(said.body(), "\"parts\":([0-9]+)"));
      long start = System.nanoTime();
      String work = text + ";" + Puzzle.solve(text, bits, parts);
      worked.add((System.nanoTime() - start) / 1_000_000);
      said = api(from, json, work);
    }
    return said.statusCode();
  }

  /// @param patience how often they come again when they are asked to wait
  private int byPerson(String from, String words, int patience) throws Exception {
    HttpResponse<String> said = form(from, "/report", "what=" + typed(words));
    if (said.statusCode() != 200) {
      return said.statusCode();
    }
    String kept = "policyVersion=0&draft=" + typed(part(said.body(), "name=\"draft\" value=\"([^\"]+)\""));
    said = form(from, "/report/send", kept);
    for (int i = 0; i < patience && said.statusCode() == 429; i++) {
      waits.incrementAndGet();
      String ticket = part(said.body(), "name=\"ticket\" value=\"([^\"]+)\"");
      TimeUnit.SECONDS.sleep(said.headers().firstValueAsLong("Retry-After").orElse(11));
      said = form(from, "/report/send", kept + "&ticket=" + typed(ticket));
    }
    return said.statusCode();
  }

  private void forge(int number) {
    String from = "172.16." + number % NETWORKS + ".9";
    String became;
    try {
      became =
          number % 2 == 0
              ? "API " + api(from, "{\"what\":\"Your site has no header " + number + "\"}", "").statusCode()
              : "form " + byPerson(from, "Your site has no header " + number, 0);
    } catch (Exception failed) {
      became = failed.getClass().getSimpleName();
    }
    forged.computeIfAbsent(became, _ -> new AtomicInteger()).incrementAndGet();
  }

  private HttpResponse<String> api(String from, String json, String work) throws Exception {
    HttpRequest.Builder request = to(from, "/api/v1/reports").header("Content-Type", "application/json");
    if (!work.isEmpty()) {
      request.header("Bellbuoy-Proof", work);
    }
    return http.send(
        request.POST(HttpRequest.BodyPublishers.ofString(json)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> form(String from, String path, String fields) throws Exception {
    return http.send(
        to(from, path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(fields))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder to(String from, String path) {
    return HttpRequest.newBuilder(URI.create(street + path))
        .timeout(Duration.ofSeconds(60))
        .header("X-Forwarded-For", from);
  }

  private void awaitOpen(Process house, Path data) throws Exception {
    for (int i = 0; i < 240; i++) {
      if (!house.isAlive()) {
        throw new IllegalStateException(Files.readString(data.resolve("said")));
      }
      try {
        if (http.send(to("10.9.9.9", "/report").build(), HttpResponse.BodyHandlers.ofString()).statusCode() == 200) {
          return;
        }
      } catch (java.io.IOException notYet) {
        // it is still starting
      }
      TimeUnit.MILLISECONDS.sleep(500);
    }
    throw new IllegalStateException("the house does not open");
  }

  private void say(String when, Process house) throws Exception {
    long resident =
        Files.readAllLines(Path.of("/proc/" + house.pid() + "/status")).stream()
            .filter(line -> line.startsWith("VmRSS"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")) / 1024)
            .sum();
    System.out.printf(
        Locale.ROOT,
        "%s: %d real accepted, median %,d ms, p99 %,d ms (programs: median %,d, at most %,d ms; people without a script: median %,d, at most %,d ms); house %,d MiB%n",
        when,
        waited.size(),
        at(waited, 50),
        at(waited, 99),
        at(programs, 50),
        at(programs, 100),
        at(people, 50),
        at(people, 100),
        resident);
  }

  private static long at(List<Long> all, int percent) {
    List<Long> sorted = all.stream().sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
  }

  private static String part(String text, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(text);
    return found.find() ? found.group(1) : "";
  }

  private static String typed(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static int free() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
