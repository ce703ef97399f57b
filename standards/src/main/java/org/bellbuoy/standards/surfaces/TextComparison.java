package org.bellbuoy.standards.surfaces;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.Product;

/// Searches a text for the facts it names and for those it has to name.
final class TextComparison {
  private static final Pattern STAND_IN =
      Pattern.compile(
          "(?i)\\bplace?h?older\\b|\\bplacholder\\b|\\bcoming soon\\b|\\bto be announced\\b"
              + "|\\bTBD\\b|\\blorem ipsum\\b|\\bwill be updated when\\b");

  private final AdvisoryFacts facts;
  private final Surroundings around;
  private final Surface.Words surface;
  private final KnownWords known;
  private final List<Difference> found = new ArrayList<>();

  private TextComparison(AdvisoryFacts facts, Surroundings around, Surface.Words surface) {
    this.facts = facts;
    this.around = around;
    this.surface = surface;
    this.known = new KnownWords(facts);
  }

  static List<Difference> between(AdvisoryFacts facts, Surroundings around, Surface.Words surface) {
    TextComparison comparison = new TextComparison(facts, around, surface);
    comparison.compare();
    return comparison.found;
  }

  private void compare() {
    String text = surface.text();
    if (text.isBlank() || STAND_IN.matcher(text).find()) {
      add(
          DifferenceKind.PLACEHOLDER,
          text.isBlank()
              ? "says nothing yet."
              : "stands for a text not yet written: a reader sees that something is coming.");
    }
    IdWords.check(text, known, around, this::add);
    LinkWords.check(text, facts.tracking().id(), around, this::add);
    String plain = LinkWords.without(text);
    VersionWords.check(plain, known, this::add);
    ScoreWords.check(plain, known, this::add);
    DateWords.check(plain, known, this::add);
    missing(text);
  }

  private void missing(String text) {
    if (surface.kind().namesEveryId()) {
      known.ids().stream()
          .filter(id -> !text.contains(id))
          .forEach(id -> add(DifferenceKind.ID_MISSING, "does not name " + id + "."));
    } else if (known.ids().stream().noneMatch(text::contains)
        && !text.contains(facts.tracking().id())) {
      add(DifferenceKind.NUMBER, "names neither the advisory nor one of its ids.");
    }
    if (surface.kind().namesProductsAndFixes()) {
      known.fixes().stream()
          .filter(version -> !text.contains(version))
          .forEach(version ->
              add(DifferenceKind.FIXED, "does not name the fixed version " + version + "."));
      facts.products().stream()
          .map(Product::name)
          .distinct()
          .filter(name -> !lower(text).contains(lower(name)))
          .forEach(name -> add(DifferenceKind.PRODUCT, "does not name " + name + "."));
    }
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private void add(DifferenceKind kind, String words) {
    String name = surface.name();
    found.add(new Difference(kind, name, "The " + name + " " + words));
  }

  /// Takes what a search found.
  interface Finds {
    void add(DifferenceKind kind, String words);
  }
}
