package org.bellbuoy.notices;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.standards.facts.Severity;
import org.jspecify.annotations.Nullable;

/// Which advisories somebody wants to be told of.
///
/// @param products codes of the catalogue; none for all
/// @param level the least severity
public record Interest(List<String> products, Severity level) {

  private static final int MOST_PRODUCTS = 200;
  private static final Set<Severity> OFFERED = EnumSet.range(Severity.LOW, Severity.CRITICAL);

  public Interest {
    products = List.copyOf(products);
  }

  /// @param offered the codes of the products there are
  static Interest read(
      Reading reading, List<String> products, @Nullable String level, Set<String> offered) {
    List<String> chosen = products.stream().filter(code -> !code.isBlank()).distinct().toList();
    if (chosen.size() > MOST_PRODUCTS || !offered.containsAll(chosen)) {
      reading.flaw("products", "Choose from the products that are listed, or none for all.");
    }
    Severity least = reading.choice("level", level, Severity.class).orElse(Severity.LOW);
    if (!OFFERED.contains(least)) {
      reading.flaw("level", "Choose one of the values offered for level.");
    }
    return new Interest(chosen, least);
  }

  /// @param codes of the products an advisory speaks of; none where it names none
  /// @param found its level; empty where it has none, which concerns everybody
  boolean covers(Set<String> codes, Optional<Severity> found) {
    boolean product =
        products.isEmpty() || codes.isEmpty() || products.stream().anyMatch(codes::contains);
    return product && found.map(most -> most.compareTo(level) >= 0).orElse(true);
  }
}
