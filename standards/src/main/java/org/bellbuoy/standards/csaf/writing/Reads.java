package org.bellbuoy.standards.csaf.writing;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.bellbuoy.standards.facts.Credit;
import org.bellbuoy.standards.facts.CreditRole;
import org.bellbuoy.standards.facts.Reference;
import org.bellbuoy.standards.facts.ReferenceKind;
import org.bellbuoy.standards.facts.Section;
import org.bellbuoy.standards.facts.SectionKind;
import org.bellbuoy.standards.shape.Moments;
import org.bellbuoy.standards.shape.Spot;
import org.jspecify.annotations.Nullable;

/// Reads the parts that stand in the head of a document as well as in each vulnerability.
final class Reads {
  private Reads() {}

  static <E extends Enum<E>> E word(Class<E> type, String word, E otherwise) {
    String name = word.toUpperCase(Locale.ROOT).replace(' ', '_');
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElse(otherwise);
  }

  static @Nullable String text(Spot spot, String member) {
    return spot.has(member) ? spot.text(member) : null;
  }

  static @Nullable Instant instant(Spot spot, String member) {
    return Moments.read(spot.text(member));
  }

  static List<String> texts(Spot spot, String member) {
    return spot.items(member).stream().map(Spot::text).toList();
  }

  static List<Credit> credits(Spot spot) {
    return spot.items("acknowledgments").stream().map(Reads::credit).toList();
  }

  private static Credit credit(Spot spot) {
    String summary = spot.text("summary");
    int colon = summary.indexOf(": ");
    String opening = colon < 0 ? summary : summary.substring(0, colon);
    CreditRole role = word(CreditRole.class, opening, CreditRole.FINDER);
    boolean named = Words.of(role).replace('_', ' ').equals(opening);
    String rest = !named ? summary : colon < 0 ? "" : summary.substring(colon + 2);
    return new Credit(
        role, texts(spot, "names"), text(spot, "organization"), rest, texts(spot, "urls"));
  }

  static List<Reference> references(Spot spot) {
    return spot.items("references").stream().map(Reads::reference).toList();
  }

  private static Reference reference(Spot spot) {
    return new Reference(
        word(ReferenceKind.class, spot.text("category"), ReferenceKind.EXTERNAL),
        spot.text("url"),
        spot.text("summary"),
        List.of());
  }

  /// The notes that are prose, without those that carry facts of their own.
  static List<Section> sections(Spot spot, Predicate<Spot> carriesFacts) {
    return spot.items("notes").stream()
        .filter(carriesFacts.negate())
        .map(note ->
            new Section(
                word(SectionKind.class, note.text("category"), SectionKind.OTHER),
                text(note, "title"),
                note.text("text"),
                text(note, "audience")))
        .toList();
  }
}
