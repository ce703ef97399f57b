package org.bellbuoy.customers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.affected.AnswerBook;
import org.bellbuoy.standards.affected.AnswerKind;
import org.bellbuoy.standards.affected.Composition;
import org.bellbuoy.standards.affected.PartQuestions;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.sbom.SbomRead;
import org.bellbuoy.standards.sbom.SbomReading;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;

/// Makes an estate whose truth is known, asks whom an advisory hits by the index and by reading
/// every SBOM again, holds both against the truth, and prints what each took.
public final class SbomRounds {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();
  private static final LocalDate DAY = LocalDate.parse("2026-11-23");
  private static final int LIBRARIES = 20_000;
  private static final int ROUNDS = 7;
  private static final int FROM = 3;
  private static final int BEFORE = 14;

  /// A part that lies in one of so many SBOMs.
  private record Sought(String name, int oneOf) {}

  private record Installed(CustomerId customer, InstallationId id) {}

  private static final List<Sought> SOUGHT =
      List.of(new Sought("rare", 100), new Sought("common", 10), new Sought("everywhere", 1));

  private final Viewer.Staff support = TestStaff.person(Role.SUPPORT);
  private final SbomEstate estate = new SbomEstate(support);
  private final WhomItHits hits = TestHouse.get(WhomItHits.class);
  private final SbomStore sboms = TestHouse.get(SbomStore.class);
  private final Random random = new Random(42);
  private final List<Installed> all = new ArrayList<>();
  private final List<Set<CustomerId>> truth = new ArrayList<>();

  public static void main(String[] args) {
    new SbomRounds().run(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
    System.exit(0);
  }

  private void run(int count, int parts) {
    make(count, parts);
    for (int n = 0; n < SOUGHT.size(); n++) {
      AdvisoryFacts facts = SbomEstate.advisory(SOUGHT.get(n).name(), FROM, BEFORE);
      List<Double> times = new ArrayList<>();
      Set<CustomerId> found = Set.of();
      for (int round = 0; round < ROUNDS; round++) {
        long start = System.nanoTime();
        found = byIndex(facts);
        times.add((System.nanoTime() - start) / 1e6);
      }
      same("the index", found, truth.get(n));
      long start = System.nanoTime();
      Set<CustomerId> read = byReading(facts);
      double reading = (System.nanoTime() - start) / 1e6;
      same("reading again", read, truth.get(n));
      double first = times.getFirst();
      double median = times.stream().sorted().toList().get(ROUNDS / 2);
      System.out.printf(
          Locale.ROOT,
          "part in 1 of %d SBOMs, %,d customers affected, recall and precision 1.0: index %.0f ms (first %.0f ms), reading again %,.0f ms, %,.0f times slower%n",
          SOUGHT.get(n).oneOf(),
          found.size(),
          median,
          first,
          reading,
          reading / median);
    }
  }

  private void make(int count, int parts) {
    String product = "fleet";
    estate.sell(product);
    SOUGHT.forEach(_ -> truth.add(new HashSet<>()));
    long start = System.nanoTime();
    double kept = 0;
    long bytes = 0;
    for (int n = 0; n < count; n++) {
      String code = "B" + n;
      CustomerId customer = estate.customer(code);
      InstallationId id = estate.install(code, product, "", "1.1", "").id();
      byte[] bill = bill(customer, n, parts);
      bytes += bill.length;
      long one = System.nanoTime();
      estate.keep(code, id, bill);
      kept += (System.nanoTime() - one) / 1e6;
      all.add(new Installed(customer, id));
    }
    System.out.printf(
        Locale.ROOT,
        "%,d SBOMs of %d parts and %,d bytes each made in %.0f s; keeping one took %.1f ms%n",
        count,
        parts,
        bytes / count,
        (System.nanoTime() - start) / 1e9,
        kept / count);
  }

  /// Few libraries are frequent and many are rare.
  private byte[] bill(CustomerId customer, int number, int parts) {
    List<String> own = new ArrayList<>();
    for (int n = 0; n < SOUGHT.size(); n++) {
      if (number % SOUGHT.get(n).oneOf() == 0) {
        int version = random.nextInt(20);
        own.add(Bills.npm(SOUGHT.get(n).name(), "1." + version));
        if (version >= FROM && version < BEFORE) {
          truth.get(n).add(customer);
        }
      }
    }
    while (own.size() < parts) {
      int library = (int) (LIBRARIES * Math.pow(random.nextDouble(), 3));
      own.add(Bills.npm("library-" + library, own.size() + "." + random.nextInt(40)));
    }
    return Bills.of(own);
  }

  private Set<CustomerId> byIndex(AdvisoryFacts facts) {
    return hits.customers(HOUSE, facts, DAY).entrySet().stream()
        .filter(each -> each.getValue() == AnswerKind.AFFECTED)
        .map(java.util.Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private Set<CustomerId> byReading(AdvisoryFacts facts) {
    AnswerBook book = AnswerBook.of(List.of(facts), Composition.none());
    return all.stream()
        .filter(one -> isAffected(book, one.id()))
        .map(Installed::customer)
        .collect(Collectors.toSet());
  }

  private boolean isAffected(AnswerBook book, InstallationId id) {
    byte[] bytes = PackedDocument.unpack(sboms.document(id).orElseThrow());
    return switch (SbomReading.read(bytes)) {
      case SbomRead.Understood(var sbom) ->
          PartQuestions.ask(book, sbom).values().stream()
              .anyMatch(reply -> reply.kind() == AnswerKind.AFFECTED);
      case SbomRead.Refused(String sentence) -> throw new IllegalStateException(sentence);
    };
  }

  private static void same(String who, Set<CustomerId> found, Set<CustomerId> truth) {
    if (!found.equals(truth)) {
      throw new IllegalStateException(
          "%s finds %d customers of %d".formatted(who, found.size(), truth.size()));
    }
  }
}
