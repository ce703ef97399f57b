package org.bellbuoy.search;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bellbuoy.embargo.EmbargoId;

/// Searches in an index of many cases and prints the processor time each took, which other work on
/// the machine does not change much, for `bench/search/run`. A search runs on one thread.
public final class SearchRounds {

  private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();
  private static final int VOCABULARY = 20_000;
  private static final int TITLE = 8;
  private static final int WORDS = 250;

  private SearchRounds() {}

  public static void main(String[] args) throws Exception {
    int cases = Integer.parseInt(args[0]);
    int questions = Integer.parseInt(args[1]);
    Random random = new Random(42);
    String[] vocabulary = vocabulary(random);
    List<UUID> circles = new ArrayList<>();
    SearchIndex index = new SearchIndex();
    long start = System.nanoTime();
    for (int i = 0; i < cases; i++) {
      UUID circle = new UUID(random.nextLong(), random.nextLong());
      circles.add(circle);
      index.put(entry(i, circle, random, vocabulary));
    }
    index.show();
    System.out.printf(
        Locale.ROOT,
        "%,d cases of %d words indexed in %.1f s%n",
        cases,
        TITLE + WORDS,
        (System.nanoTime() - start) / 1e9);
    for (int member : new int[] {100, 1_000, 10_000, cases}) {
      Set<UUID> ids = Set.copyOf(circles.subList(0, Math.min(member, cases)));
      Open open = open(ids);
      warmUp(index, open, questions, random, vocabulary);
      measure(index, ids, questions, random, vocabulary, member);
    }
    index.destroy();
  }

  private static void warmUp(
      SearchIndex index, Open open, int questions, Random random, String[] vocabulary) {
    for (int i = 0; i < questions / 4; i++) {
      SearchIndex.Result _ = index.search(question(random, vocabulary), open);
    }
  }

  private static void measure(
      SearchIndex index,
      Set<UUID> ids,
      int questions,
      Random random,
      String[] vocabulary,
      int member) {
    double[] times = new double[questions];
    long hits = 0;
    for (int i = 0; i < questions; i++) {
      Wanted wanted = question(random, vocabulary);
      Open asked = open(ids);
      long start = PROCESSOR.getCurrentThreadCpuTime();
      hits += index.search(wanted, asked).total();
      times[i] = (PROCESSOR.getCurrentThreadCpuTime() - start) / 1e6;
    }
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "member of %,7d circles: median %.2f ms, p95 %.2f ms, p99 %.2f ms, %.0f hits on average%n",
        member,
        times[questions / 2],
        times[questions * 95 / 100],
        times[questions * 99 / 100],
        (double) hits / questions);
  }

  private static Open open(Set<UUID> circles) {
    return new Open(Set.of(), circles.stream().map(EmbargoId::new).collect(Collectors.toSet()));
  }

  /// One to three words, a third of them only begun, as somebody types.
  private static Wanted question(Random random, String[] vocabulary) {
    StringBuilder words = new StringBuilder();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      String word = word(random, vocabulary);
      words.append(random.nextInt(3) == 0 ? word.substring(0, 3) : word).append(' ');
    }
    return new Wanted(words.toString(), null, null, 25);
  }

  private static Entry entry(int number, UUID circle, Random random, String[] vocabulary) {
    String words = text(WORDS, random, vocabulary);
    return new Entry(
        new UUID(7, number),
        Kind.CASE,
        circle,
        "code" + number,
        List.of(),
        text(TITLE, random, vocabulary),
        number % 3 == 0 ? "closed" : "fixing",
        Instant.EPOCH,
        List.of(words),
        words);
  }

  private static String text(int words, Random random, String[] vocabulary) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(word(random, vocabulary)).append(' ');
    }
    return text.toString();
  }

  /// Few words are frequent and many are rare, as in any language (Zipf).
  private static String word(Random random, String[] vocabulary) {
    return vocabulary[(int) (VOCABULARY * Math.pow(random.nextDouble(), 3))];
  }

  private static String[] vocabulary(Random random) {
    String[] words = new String[VOCABULARY];
    for (int i = 0; i < VOCABULARY; i++) {
      StringBuilder word = new StringBuilder();
      int length = 4 + random.nextInt(8);
      for (int at = 0; at < length; at++) {
        word.append((char) ('a' + random.nextInt(26)));
      }
      words[i] = word.toString();
    }
    return words;
  }
}
