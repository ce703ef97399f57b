package org.bellbuoy.standards.affected;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.CveId;
import org.bellbuoy.standards.facts.DocumentStatus;
import org.bellbuoy.standards.facts.FixedVersion;
import org.bellbuoy.standards.facts.Justification;
import org.bellbuoy.standards.facts.NotAffected;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.Publisher;
import org.bellbuoy.standards.facts.Revision;
import org.bellbuoy.standards.facts.Standing;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.facts.Tracking;
import org.bellbuoy.standards.facts.UnderInvestigation;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.tlp.TlpLabel;
import org.bellbuoy.standards.versions.LowerBound;
import org.bellbuoy.standards.versions.UpperBound;
import org.bellbuoy.standards.versions.VersionRange;
import org.bellbuoy.standards.versions.VersionScheme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerBookTests {

  private static final Product PIER =
      new Product(
          "Harbour Works",
          "Pier Server",
          "pier",
          "pkg:maven/example.harbour/pier",
          "cpe:2.3:a:harbour_works:pier_server:*:*:*:*:*:*:*:*");
  private static final Product MOORING = new Product("Harbour Works", "Mooring", "mooring");

  static Stream<GoldenQuestions> golden() {
    return GoldenQuestions.all().stream();
  }

  @ParameterizedTest
  @MethodSource("golden")
  void answersEveryGoldenQuestion(GoldenQuestions golden) {
    Answer answer =
        ask(AnswerBook.of(golden.facts(), Composition.none()), golden.product(), golden.version())
            .answers()
            .stream()
            .filter(each -> each.flaw().equals(golden.flaw()))
            .findFirst()
            .orElseThrow();
    assertThat(answer.kind().key()).as(answer.toString()).isEqualTo(golden.answer());
    assertThat(answer.fix().orElse("")).as(answer.toString()).isEqualTo(golden.fix());
    assertThat(answer.others().stream().findFirst().orElse(""))
        .as(answer.toString())
        .isEqualTo(golden.nearest());
  }

  @Test
  void saysItInASentence() {
    AnswerBook book =
        book(
            affected(PIER, "2023.0.0", "2025.4.10523"), affected(PIER, "2025.4.0", "2025.4.10545"));
    assertThat(ask(book, "pier", "2025.3.9").answers().getFirst().sentence())
        .isEqualTo(
            "Pier Server 2025.3.9 is affected (from 2023.0.0 before 2025.4.10523). There is no fix"
                + " in that stream; the nearest fixed version is 2025.4.10545.");
    assertThat(ask(book, "pier", "2025.4.7").answers().getFirst().sentence())
        .endsWith("Take 2025.4.10545.");
    assertThat(ask(book, "pier", "2025.4.10545").answers().getFirst().sentence())
        .isEqualTo("Pier Server 2025.4.10545 holds the fix.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pier",
        " PIER ",
        "Pier  Server",
        "pkg:maven/example.harbour/pier",
        "pkg:maven/example.harbour/pier@7.0?type=jar#x",
        "cpe:2.3:a:harbour_works:pier_server:*:*:*:*:*:*:*:*",
        "cpe:/a:harbour_works:pier_server"
      })
  void findsAProductByEachOfItsNames(String name) {
    assertThat(ask(book(affected(PIER, "1.0", "1.5")), name, "1.2").kind())
        .isEqualTo(AnswerKind.AFFECTED);
  }

  @Test
  void takesTheVersionOutOfAPackageUrlAndACpe() {
    AnswerBook book = book(affected(PIER, "1.0", "1.5"));
    assertThat(ask(book, "pkg:maven/example.harbour/pier@1.2", null).kind())
        .isEqualTo(AnswerKind.AFFECTED);
    assertThat(ask(book, "cpe:2.3:a:harbour_works:pier_server:1.5:*:*:*:*:*:*:*", "").kind())
        .isEqualTo(AnswerKind.FIXED);
  }

  @Test
  void givesTheReasonWhyAProductIsNotAffected() {
    AnswerBook book =
        book(
            new NotAffected(
                PIER,
                null,
                VersionRange.all(VersionScheme.DOTTED),
                Justification.COMPONENT_NOT_PRESENT,
                null));
    Answer answer = ask(book, "pier", null).answers().getFirst();
    assertThat(answer.kind()).isEqualTo(AnswerKind.NOT_AFFECTED);
    assertThat(answer.justification()).contains(Justification.COMPONENT_NOT_PRESENT);
  }

  @Test
  void endsAnOpenRangeAtTheFixOfItsLine() {
    StatusRow open =
        AffectedRange.of(
            PIER,
            new VersionRange(VersionScheme.DOTTED, LowerBound.from("1.0"), UpperBound.open()));
    AnswerBook book = book(open, FixedVersion.of(PIER, VersionScheme.DOTTED, "1.5"));
    assertThat(ask(book, "pier", "1.4").answers().getFirst().fix()).contains("1.5");
    assertThat(ask(book, "pier", "1.5").kind()).isEqualTo(AnswerKind.FIXED);
    assertThat(ask(book, "pier", "1.6").kind()).isEqualTo(AnswerKind.FIXED);
    assertThat(ask(book, "pier", "2.0").kind()).isEqualTo(AnswerKind.AFFECTED);
  }

  @Test
  void countsALibraryInEachProductThatContainsIt() {
    Product dock = new Product("Harbour Works", "Dock Server", "dock");
    AnswerBook book =
        AnswerBook.of(
            List.of(
                advisory("SA-1", AdvisoryKind.RELEASE, "us", affected(MOORING, "1.0", "4.4.7"))),
            Composition.of(
                List.of(new Composition.Part(PIER, MOORING), new Composition.Part(dock, MOORING))));
    assertThat(ask(book, "mooring", "4.4.6").inside()).containsExactly(PIER, dock);
    Answer inside = ask(book, "dock", "3.0").answers().getFirst();
    assertThat(inside.kind()).isEqualTo(AnswerKind.UNKNOWN_VERSION);
    assertThat(inside.isPart()).isTrue();
    assertThat(inside.sentence()).contains("Mooring", "inside", "4.4.7");
  }

  @Test
  void letsAProductSpeakForThePartsInIt() {
    AnswerBook book =
        AnswerBook.of(
            List.of(
                advisory(
                    "SA-1",
                    AdvisoryKind.RELEASE,
                    "us",
                    affected(MOORING, "1.0", "4.4.7"),
                    affected(PIER, "1.0", "2.0"))),
            Composition.of(List.of(new Composition.Part(PIER, MOORING))));
    assertThat(ask(book, "pier", "1.1").answers()).hasSize(1);
    assertThat(ask(book, "pier", "9.0").answers())
        .extracting(Answer::isPart)
        .containsExactly(true, false);
  }

  @Test
  void forgetsWhatWasSaidBeforeTheFixWasThere() {
    StatusRow all = AffectedRange.of(PIER, VersionRange.all(VersionScheme.DOTTED));
    AdvisoryFacts early = advisory("SA-1", AdvisoryKind.PRE_FIX, "us", all);
    AdvisoryFacts late = advisory("SA-2", AdvisoryKind.RELEASE, "us", affected(PIER, "1.0", "1.5"));
    AnswerBook book = AnswerBook.of(List.of(early, late), Composition.none());
    assertThat(ask(book, "pier", "1.5").kind()).isEqualTo(AnswerKind.FIXED);
    AdvisoryFacts foreign = advisory("X-1", AdvisoryKind.PRE_FIX, "them", all);
    assertThat(ask(AnswerBook.of(List.of(foreign, late), Composition.none()), "pier", "1.5").kind())
        .isEqualTo(AnswerKind.CONFLICT);
  }

  @Test
  void saysThatItIsBeingFoundOut() {
    assertThat(
            ask(
                    book(
                        new UnderInvestigation(
                            PIER, null, VersionRange.between(VersionScheme.DOTTED, "1", "2"))),
                    "pier",
                    "1.5")
                .kind())
        .isEqualTo(AnswerKind.UNDER_INVESTIGATION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "1.x", "v", "latest", "1..2", "\u0000", "pkg:", "cpe:/"})
  void answersWhateverIsTyped(String typed) {
    AnswerBook book = book(affected(PIER, "1.0", "1.5"));
    assertThat(ask(book, "pier", typed).kind()).isEqualTo(AnswerKind.UNKNOWN_VERSION);
    assertThat(ask(book, typed, typed).answers()).isEmpty();
  }

  private static Reply ask(AnswerBook book, String product, @Nullable String version) {
    return book.ask(Question.of(product, version));
  }

  private static AnswerBook book(StatusRow... rows) {
    return AnswerBook.of(
        List.of(advisory("SA-1", AdvisoryKind.RELEASE, "us", rows)), Composition.none());
  }

  private static StatusRow affected(Product product, String from, String before) {
    return AffectedRange.of(product, VersionRange.between(VersionScheme.DOTTED, from, before));
  }

  static AdvisoryFacts advisory(String id, AdvisoryKind kind, String who, StatusRow... rows) {
    Instant at = Instant.parse("2026-01-01T00:00:00Z");
    return new AdvisoryFacts(
        Publisher.vendor(who, "https://" + who + ".example", null),
        new Tracking(
            id,
            List.of(),
            DocumentStatus.FINAL,
            Standing.inForce(),
            at,
            at,
            List.of(new Revision("1", at, "First.", false)),
            null),
        kind,
        "A flaw",
        TlpLabel.CLEAR,
        "en",
        List.of(),
        List.of(),
        List.of(),
        List.of(
            new VulnerabilityFacts(
                "A flaw",
                new CveId("CVE-2026-99001"),
                List.of(),
                List.of(),
                List.of(),
                List.of(rows),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null)));
  }
}
