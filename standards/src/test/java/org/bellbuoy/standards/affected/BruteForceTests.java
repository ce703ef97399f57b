package org.bellbuoy.standards.affected;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.FixedVersion;
import org.bellbuoy.standards.facts.NotAffected;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.facts.UnderInvestigation;
import org.bellbuoy.standards.versions.LowerBound;
import org.bellbuoy.standards.versions.OrderedRanges;
import org.bellbuoy.standards.versions.UpperBound;
import org.bellbuoy.standards.versions.VersionRange;
import org.bellbuoy.standards.versions.VersionScheme;
import org.junit.jupiter.api.Test;

/// The engine against a reference that knows nothing of orders, indexes and schemes: versions 0.0
/// to 3.9 are the numbers 0 to 39, and every row is looked at.
class BruteForceTests {

  private static final int VERSIONS = 40;
  private static final Product PIER = new Product("Harbour Works", "Pier Server", "pier");
  private static final int AFFECTED = 30_000;
  private static final int OPEN = Integer.MAX_VALUE;

  /// Both ends belong to it; `fixes` says whether the version behind it is named as the fix.
  private record Line(AnswerKind kind, int from, int to, boolean fixes) {

    boolean holds(int version) {
      return from <= version && version <= to;
    }

    Optional<Integer> fix() {
      if (kind == AnswerKind.FIXED) {
        return Optional.of(from);
      }
      return kind == AnswerKind.AFFECTED && fixes ? Optional.of(to + 1) : Optional.empty();
    }

    StatusRow row() {
      if (kind == AnswerKind.FIXED) {
        return FixedVersion.of(PIER, VersionScheme.DOTTED, text(from));
      }
      VersionRange range =
          new VersionRange(
              VersionScheme.DOTTED,
              from < 0 ? LowerBound.allEarlier() : LowerBound.from(text(from)),
              to == OPEN
                  ? UpperBound.open()
                  : fixes ? UpperBound.before(text(to + 1)) : UpperBound.upTo(text(to)));
      return switch (kind) {
        case AFFECTED -> AffectedRange.of(PIER, range);
        case NOT_AFFECTED -> new NotAffected(PIER, null, range, null, null);
        default -> new UnderInvestigation(PIER, null, range);
      };
    }
  }

  @Test
  void answersLikeTheReference() {
    Random random = new Random(4);
    for (int round = 0; round < 3_000; round++) {
      List<Line> lines = lines(random);
      AnswerBook book = book(lines);
      for (int version = 0; version < VERSIONS; version++) {
        Answer answer = book.ask(Question.of("pier", text(version))).answers().getFirst();
        assertThat(answer.kind()).as("%s of %s", version, lines).isEqualTo(kind(lines, version));
        if (answer.kind().needsCare()) {
          assertThat(answer.fix())
              .as("fix of %s in %s", version, lines)
              .isEqualTo(fix(lines, version).map(BruteForceTests::text));
        }
      }
    }
  }

  @Test
  void findsTheRangesThatHoldAVersionWithoutAskingEach() {
    Random random = new Random(5);
    for (int round = 0; round < 2_000; round++) {
      List<OrderedRanges.Owned<VersionRange>> ranges = new ArrayList<>();
      for (Line line : lines(random)) {
        RowRange.of(line.row())
            .ifPresent(range -> ranges.add(new OrderedRanges.Owned<>(range, range)));
      }
      OrderedRanges<VersionRange> ordered = OrderedRanges.of(VersionScheme.DOTTED, ranges);
      for (int i = 0; i < VERSIONS; i++) {
        String version = text(i);
        assertThat(ordered.holding(version))
            .containsExactlyInAnyOrderElementsOf(
                ranges.stream()
                    .map(OrderedRanges.Owned::range)
                    .filter(range -> range.contains(version))
                    .toList());
      }
    }
  }

  @Test
  void answersManyQuestionsOverManyAdvisoriesFromMemory() {
    List<AdvisoryFacts> advisories = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      Product product = new Product("Harbour Works", "Product " + i, "p" + i);
      advisories.add(
          AnswerBookTests.advisory(
              "SA-" + i,
              AdvisoryKind.RELEASE,
              "us",
              AffectedRange.of(product, VersionRange.between(VersionScheme.DOTTED, "1.0", "1.5"))));
    }
    AnswerBook book = AnswerBook.of(advisories, Composition.none());
    ask(book);
    long before = System.nanoTime();
    int affected = ask(book);
    long perSecond = 100_000L * 1_000_000_000L / (System.nanoTime() - before);
    System.out.printf("%,d questions a second over 20,000 advisories%n", perSecond);
    assertThat(affected).isEqualTo(AFFECTED);
    assertThat(perSecond)
        .as("questions a second; asking each advisory comes to less than 100")
        .isGreaterThan(1_000);
  }

  private static int ask(AnswerBook book) {
    int affected = 0;
    for (int i = 0; i < 100_000; i++) {
      Reply reply = book.ask(Question.of("p" + i % 40_000, "1." + i % 10));
      affected += reply.kind() == AnswerKind.AFFECTED ? 1 : 0;
    }
    return affected;
  }

  private static List<Line> lines(Random random) {
    AnswerKind[] kinds = {
      AnswerKind.AFFECTED,
      AnswerKind.AFFECTED,
      AnswerKind.AFFECTED,
      AnswerKind.FIXED,
      AnswerKind.NOT_AFFECTED,
      AnswerKind.UNDER_INVESTIGATION
    };
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(5); i++) {
      AnswerKind kind = kinds[random.nextInt(kinds.length)];
      int from = random.nextInt(VERSIONS - 1);
      int to = from + random.nextInt(VERSIONS - 1 - from);
      if (kind == AnswerKind.FIXED) {
        lines.add(new Line(kind, from, from, false));
      } else {
        boolean open = random.nextInt(6) == 0;
        lines.add(
            new Line(
                kind,
                random.nextInt(6) == 0 ? -1 : from,
                open ? OPEN : to,
                !open && random.nextBoolean()));
      }
    }
    return lines.stream().distinct().toList();
  }

  private static AnswerKind kind(List<Line> lines, int version) {
    if (lines.stream().allMatch(line -> line.from() < 0 && line.to() == OPEN)) {
      Set<AnswerKind> all = kinds(lines);
      return all.size() == 1 ? all.iterator().next() : mixed(lines, lines, version);
    }
    List<Line> speaking = lines.stream().filter(line -> line.holds(version)).toList();
    List<Line> fixes =
        lines.stream()
            .filter(line -> line.kind() == AnswerKind.FIXED && isBehind(line, version))
            .toList();
    if (!fixes.isEmpty() && speaking.stream().anyMatch(BruteForceTests::isOpenAffected)) {
      List<Line> left = speaking.stream().filter(line -> !isOpenAffected(line)).toList();
      speaking = left.isEmpty() ? fixes : left;
    }
    if (!speaking.isEmpty()) {
      return mixed(lines, speaking, version);
    }
    return lines.stream().anyMatch(line -> isBehind(line, version))
        ? AnswerKind.FIXED
        : AnswerKind.NOT_LISTED;
  }

  private static AnswerKind mixed(List<Line> all, List<Line> speaking, int version) {
    Set<AnswerKind> kinds = kinds(speaking);
    if (!kinds.contains(AnswerKind.AFFECTED)) {
      return kinds.iterator().next();
    }
    if (kinds.contains(AnswerKind.FIXED) || kinds.contains(AnswerKind.NOT_AFFECTED)) {
      return AnswerKind.CONFLICT;
    }
    List<Line> affected =
        speaking.stream().filter(line -> line.kind() == AnswerKind.AFFECTED).toList();
    boolean endsEarlier =
        all.stream().anyMatch(line -> line.kind() == AnswerKind.AFFECTED && line.to() < version);
    boolean beginsNowhere =
        affected.stream().allMatch(line -> line.from() < 0 && line.to() != OPEN);
    return endsEarlier && beginsNowhere ? AnswerKind.AMBIGUOUS : AnswerKind.AFFECTED;
  }

  private static Set<AnswerKind> kinds(List<Line> lines) {
    Set<AnswerKind> kinds = EnumSet.noneOf(AnswerKind.class);
    lines.forEach(line -> kinds.add(line.kind()));
    return kinds;
  }

  private static boolean isOpenAffected(Line line) {
    return line.kind() == AnswerKind.AFFECTED && line.to() == OPEN;
  }

  private static boolean isBehind(Line line, int version) {
    return line.fix().filter(fix -> fix / 10 == version / 10 && fix <= version).isPresent();
  }

  private static Optional<Integer> fix(List<Line> lines, int version) {
    return lines.stream()
        .flatMap(line -> line.fix().stream())
        .filter(fix -> fix > version && fix / 10 == version / 10)
        .filter(fix -> kind(lines, fix) == AnswerKind.FIXED)
        .min(Integer::compare);
  }

  private static AnswerBook book(List<Line> lines) {
    return AnswerBook.of(
        List.of(
            AnswerBookTests.advisory(
                "SA-1",
                AdvisoryKind.RELEASE,
                "us",
                lines.stream().map(Line::row).toArray(StatusRow[]::new))),
        Composition.none());
  }

  private static String text(int version) {
    return version / 10 + "." + version % 10;
  }

  /// The versions a row speaks of.
  private interface RowRange {
    static Optional<VersionRange> of(StatusRow row) {
      return Stretch.of(row).map(Stretch::versions);
    }
  }
}
