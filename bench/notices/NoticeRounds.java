import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Tells the customers of a house of an advisory, in turns with smtp-source, and again with kills.
public final class NoticeRounds {

  private static final int IN_A_FILE = 5_000;
  private static final int LEAST_OF_SOURCE = 5_000;
  private static final int MANY_CONNECTIONS = 10;
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final double GOAL = 0.25;
  private static final long MEMORY_GOAL = 256;

  /// What smtp-source writes above the text of a letter.
  private static final int ITS_HEADERS = 190;

  private final long end =
      System.nanoTime()
          + TimeUnit.MINUTES.toNanos(Long.parseLong(System.getenv().getOrDefault("NOTICES_MINUTES", "90")));
  private final House house;
  private final Sink sink;
  private final int recipients;
  private final List<Double> ours = new ArrayList<>();
  private final List<Double> theirs = new ArrayList<>();
  private String advisory = "";
  private String number = "";
  private boolean killing;
  private double serverMillis;
  private double databaseMillis;

  private NoticeRounds(House house, Sink sink, int recipients) {
    this.house = house;
    this.sink = sink;
    this.recipients = recipients;
  }

  public static void main(String[] args) throws Exception {
    Path data = Files.createDirectories(Path.of(args[0]));
    House house = new House(data);
    Runtime.getRuntime().addShutdownHook(new Thread(house::stop));
    try (Sink sink = Sink.open()) {
      NoticeRounds rounds = new NoticeRounds(house, sink, Integer.parseInt(args[1]));
      double _ = rounds.source(0, 1_500); // so that the sink is warm, and what is missing is said at once
      rounds.prepare();
      rounds.alternate(Integer.parseInt(args[3]));
      if (Integer.parseInt(args[2]) > 0) {
        rounds.kill(Integer.parseInt(args[2]));
      }
    } catch (IllegalStateException failed) {
      System.out.println("FAILED: " + failed.getMessage());
      System.exit(1);
    }
    System.exit(0);
  }

  private void prepare() throws Exception {
    house.start();
    house.tellRead(
        "administrator",
        "/notice-mail-account",
        "PUT",
        "/notice-mail-account",
        "{\"host\":\"127.0.0.1\",\"port\":\"%d\",\"security\":\"loopback\",\"from\":\"advisories@notices.harbourlight.example\"}"
            .formatted(sink.port()));
    String key = House.part(house.tell("administrator", "/notice-mail-keys", ""), "selector");
    house.tell("administrator", "/notice-mail-keys/" + key + "/sign", "");
    long start = System.nanoTime();
    for (int from = 0; from < recipients; from += IN_A_FILE) {
      house.importCustomers(
          IntStream.range(from, Math.min(recipients, from + IN_A_FILE))
              .mapToObj(i -> "K%d;Works %d;mail;%s;beacon-server;the latest\n".formatted(i, i, address(i)))
              .collect(Collectors.joining("", "customer;name;contact_channel;contact_to;product;version\n", "")));
    }
    System.out.printf(Locale.ROOT, "%,d customers brought in by CSV: %.1f s%n", recipients, seconds(start));
    house.stop(); // what was needed to prepare is not to count
    house.start();
  }

  /// Holds the notice after each part of it, and lets smtp-source send meanwhile.
  private void alternate(int rounds) throws Exception {
    String waiting = house.ask("analyst", "/advisories");
    advisory = House.found(waiting, "\"code\":\"([^\"]+)\",\"number\":[^,]*,\"origin\":\"[A-Z]+\",\"state\":\"UNPUBLISHED\"");
    String draft = house.ask("analyst", "/advisories/" + advisory);
    number = House.part(draft, "number");
    memory("before the notice");
    long start = System.nanoTime();
    String before = latestNotice();
    release(House.part(draft, "hash"));
    await("the notice", () -> !latestNotice().equals(before));
    String notice = latestNotice();
    await("the first letter", () -> sink.count() > 0);
    System.out.printf(
        Locale.ROOT, "ordered to first letter, with the page, its files and the plan of whom to tell: %.1f s%n", seconds(start));
    List<Sink.Letter> all = new ArrayList<>();
    long asked = 0;
    Duration cpu = house.cpu();
    Duration database = house.databaseCpu();
    for (int round = 1; round <= rounds; round++) {
      boolean last = round == rounds;
      awaitLetters((last ? recipients : recipients * round / rounds) - all.size());
      if (!last) {
        house.tell("lead", "/notices/" + notice + "/pause", "");
      }
      awaitQuiet(notice, last);
      List<Sink.Letter> part = sink.emptied();
      all.addAll(part);
      ours.add(perSecond(part));
      serverMillis += house.cpu().minus(cpu).toMillis();
      databaseMillis += house.databaseCpu().minus(database).toMillis();
      theirs.add(source(round, (int) part.stream().mapToInt(Sink.Letter::bytes).average().orElse(1_500)));
      cpu = house.cpu();
      database = house.databaseCpu();
      if (!last) {
        house.tell("lead", "/notices/" + notice + "/resume", "");
      }
    }
    gate(all, notice);
    say(all);
  }

  /// The better of one connection and many.
  private double source(int round, int bytes) throws Exception {
    double best = 0;
    for (int connections : new int[] {1, MANY_CONNECTIONS}) {
      int letters = Math.max(LEAST_OF_SOURCE, recipients / 5);
      Path program = Path.of(System.getenv("SMTP_SOURCE"));
      ProcessBuilder builder =
          new ProcessBuilder(
                  program.toString(), "-4", "-d", "-N", "-s", "" + connections, "-m", "" + letters,
                  "-l", "" + Math.max(1, bytes - ITS_HEADERS), "-M", "source.example", "-f", "from@source.example",
                  "-t", "r%d-%d@source.example".formatted(round, connections), "127.0.0.1:" + sink.port())
              .inheritIO();
      builder.environment().put("LD_LIBRARY_PATH", program.resolveSibling("../lib/postfix").toString());
      Process process = builder.start();
      if (!process.waitFor(PATIENCE)) {
        process.destroyForcibly();
      }
      List<Sink.Letter> all = sink.emptied();
      long different = all.stream().map(Sink.Letter::to).distinct().count();
      String came = "smtp-source: %d letters to %d of %d".formatted(all.size(), different, letters);
      must(all.size() == letters && different == letters, came);
      best = Math.max(best, perSecond(all));
    }
    return best;
  }

  private void gate(List<Sink.Letter> all, String notice) throws Exception {
    must(all.size() == recipients, "%d letters for %d recipients".formatted(all.size(), recipients));
    must(addresses(all).equals(addresses()), "not everybody was told");
    must(all.stream().allMatch(each -> each.to().equals(each.header())), "a letter names somebody else");
    must(all.stream().map(Sink.Letter::messageId).distinct().count() == recipients, "a Message-ID came twice");
    must(all.stream().allMatch(Sink.Letter::signed), "a letter is not signed");
    must(sent(notice) == recipients, "the record says otherwise: " + house.ask("lead", "/notices/" + notice));
    must(ambiguous(notice) == 0, "some are marked ambiguous");
    System.out.printf(
        Locale.ROOT,
        "gate: %,d recipients, each got exactly one letter, signed, to them; the record says the same%n",
        recipients);
  }

  private void say(List<Sink.Letter> all) throws Exception {
    for (int i = 0; i < ours.size(); i++) {
      System.out.printf(
          Locale.ROOT, "round %d%s: notice %,.0f/s, smtp-source %,.0f/s, ratio %.4f%n",
          i + 1, i == 0 ? " (just started)" : "", ours.get(i), theirs.get(i), ours.get(i) / theirs.get(i));
    }
    double ratio = median(ours) / median(theirs);
    System.out.printf(
        Locale.ROOT,
        "medians: notice %,.0f/s (%,.0f to %,.0f), smtp-source %,.0f/s (%,.0f to %,.0f), ratio %.4f, goal %.2f: %s%n",
        median(ours), least(ours), most(ours), median(theirs), least(theirs), most(theirs),
        ratio, GOAL, ratio >= GOAL ? "held" : "MISSED");
    System.out.printf(
        Locale.ROOT, "a letter: %,.0f bytes; processor time: server %.2f ms, database %.2f ms%n",
        all.stream().mapToInt(Sink.Letter::bytes).average().orElse(0), serverMillis / all.size(), databaseMillis / all.size());
    memory("after the notice");
  }

  /// Desk, public door, jobs and sender are one process with one pool, so its whole is held against what the sender may take.
  private void memory(String when) throws Exception {
    House.Memory memory = house.memory();
    System.out.printf(
        Locale.ROOT,
        "memory %s: the server, of which the sender is a part, %,d MiB resident, at most %,d; its database %,d MiB more;"
            + " goal %d: %s%n",
        when, memory.server(), memory.most(), memory.database(),
        MEMORY_GOAL, memory.most() <= MEMORY_GOAL ? "held" : "MISSED");
  }

  /// Takes the advisory back, of which everybody is told, and kills the server again and again: at every other time exactly
  /// between the last dot of a letter and its answer, else at any moment.
  private void kill(int kills) throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    sink.emptied();
    long start = System.nanoTime();
    String hash = withdrawn();
    int nth = 1;
    killing = true;
    sinkKills(nth, kills);
    release(hash);
    long down = 0;
    while (nth <= kills) {
      if (nth % 2 == 1) {
        await("the end of the server", () -> !house.runs());
      } else {
        int count = moment(nth, kills);
        await("letter " + count, () -> sink.count() >= count);
        TimeUnit.MICROSECONDS.sleep(random.nextInt(50_000));
        house.kill();
      }
      long dead = System.nanoTime();
      nth++;
      sinkKills(nth, kills);
      house.start();
      down += System.nanoTime() - dead;
    }
    killing = false;
    awaitLetters(recipients);
    String notice = latestNotice();
    await("the last", () -> sent(notice) == recipients);
    List<Sink.Letter> all = sink.emptied();
    long whole = System.nanoTime() - start;
    account(all, notice, kills);
    System.out.printf(
        Locale.ROOT, "%d kills (seed %d): %.0f s in all, of which %.0f s between a kill and an open house%n",
        kills, seed, whole / 1e9, down / 1e9);
    memory("after the kills");
  }

  private void sinkKills(int nth, int kills) {
    if (nth <= kills && nth % 2 == 1) {
      sink.at(Math.max(sink.count() + 1, moment(nth, kills)), house::kill);
    }
  }

  private int moment(int nth, int kills) {
    return Math.max(1, (int) ((long) recipients * nth / (kills + 1)));
  }

  private void account(List<Sink.Letter> all, String notice, int kills) throws Exception {
    Map<String, List<Sink.Letter>> to = all.stream().collect(Collectors.groupingBy(Sink.Letter::to));
    Set<String> missed = new TreeSet<>(addresses());
    missed.removeAll(to.keySet());
    must(missed.isEmpty(), missed.size() + " were missed: " + missed.stream().limit(5).toList());
    must(addresses(all).equals(addresses()), "somebody else was told");
    Set<String> twice = new HashSet<>(to.keySet());
    twice.removeIf(each -> to.get(each).size() == 1);
    must(to.values().stream().allMatch(NoticeRounds::isOne), "a second letter has another Message-ID");
    Set<String> marked = marked(notice);
    must(marked.size() == ambiguous(notice), "the record counts other marks than it shows");
    must(marked.containsAll(twice), "a second letter is not marked");
    must(marked.size() <= kills, "more are marked than there were kills");
    System.out.printf(
        Locale.ROOT,
        "gate: %,d recipients, %d kills: 0 missed, %d got a second letter (same Message-ID), %d marked ambiguous, none twice unmarked%n",
        recipients, kills, twice.size(), marked.size());
  }

  private static boolean isOne(List<Sink.Letter> letters) {
    return letters.stream().map(Sink.Letter::messageId).distinct().count() == 1;
  }

  /// @return the hash of the withdrawal, which waits for somebody else
  private String withdrawn() throws Exception {
    String path = "/advisories/" + advisory;
    house.tell("analyst", path + "/withdrawal", "{\"reason\":\"It was measured.\"}");
    return House.part(house.tellRead("analyst", path, "POST", path + "/submission", "{\"number\":\"\"}"), "hash");
  }

  private void release(String hash) throws Exception {
    String path = "/advisories/" + advisory;
    house.tell("lead", path + "/approval", "{\"hash\":\"%s\"}".formatted(hash));
    house.tell(
        "publisher", path + "/runs", "{\"hash\":\"%s\",\"typed\":\"%s\",\"anyway\":\"yes\"}".formatted(hash, number));
  }

  private String latestNotice() throws Exception {
    return House.part(house.ask("lead", "/notices?limit=1"), "code");
  }

  private int sent(String notice) throws Exception {
    String said = house.ask("lead", "/notices/" + notice);
    return said.contains("\"SENT\":") ? Integer.parseInt(House.found(said, "\"SENT\":([0-9]+)")) : 0;
  }

  private int ambiguous(String notice) throws Exception {
    return Integer.parseInt(House.found(house.ask("lead", "/notices/" + notice), "\"ambiguous\":([0-9]+)"));
  }

  /// Those that the record marks, of all its pages.
  private Set<String> marked(String notice) throws Exception {
    Set<String> marked = new HashSet<>();
    String after = "";
    do {
      String page = house.ask("lead", "/notices/" + notice + "/recipients?limit=200" + after);
      for (String each : page.split("\"address\":\"")) {
        if (each.contains("\"ambiguous\":true")) {
          marked.add(each.substring(0, each.indexOf('"')));
        }
      }
      after = page.contains("\"next\":null") ? "" : "&after=" + House.part(page, "next");
    } while (!after.isEmpty());
    return marked;
  }

  private void awaitQuiet(String notice, boolean all) throws Exception {
    await("quiet", () -> {
      String said = house.ask("lead", "/notices/" + notice);
      return all
          ? sent(notice) == recipients
          : !said.contains("QUEUED") && !said.contains("DOT_PENDING");
    });
  }

  private void awaitLetters(int count) throws Exception {
    await("letter " + count, () -> sink.count() >= count);
  }

  /// As long as letters come, and some minutes more.
  private void await(String what, Callable<Boolean> came) throws Exception {
    int known = -1;
    long last = System.nanoTime();
    while (!came.call()) {
      int count = sink.count();
      if (count != known) {
        known = count;
        last = System.nanoTime();
      }
      must(System.nanoTime() - last < PATIENCE.toNanos(), "waited in vain for " + what + ", after " + count);
      must(killing || house.runs(), "the server ended by itself, after " + count + " letters");
      must(System.nanoTime() < end, "out of time (NOTICES_MINUTES) at " + what + ", after " + count);
      TimeUnit.MILLISECONDS.sleep(recipients > 1_000 ? 100 : 10);
    }
  }

  private static void must(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }

  private static double perSecond(List<Sink.Letter> letters) {
    long[] times = letters.stream().mapToLong(Sink.Letter::nanos).sorted().toArray();
    return times.length < 2 ? 0 : (times.length - 1) * 1e9 / (times[times.length - 1] - times[0]);
  }

  private Set<String> addresses() {
    return IntStream.range(0, recipients).mapToObj(NoticeRounds::address).collect(Collectors.toSet());
  }

  private static Set<String> addresses(List<Sink.Letter> letters) {
    return letters.stream().map(Sink.Letter::to).collect(Collectors.toSet());
  }

  private static String address(int number) {
    return "security@c" + number + ".example";
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static double median(List<Double> all) {
    double[] sorted = sorted(all);
    return sorted[sorted.length / 2];
  }

  private static double least(List<Double> all) {
    return sorted(all)[0];
  }

  private static double most(List<Double> all) {
    return sorted(all)[all.size() - 1];
  }

  private static double[] sorted(List<Double> all) {
    double[] sorted = all.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted;
  }
}
