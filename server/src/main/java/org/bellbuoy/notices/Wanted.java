package org.bellbuoy.notices;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.standards.facts.Severity;
import org.jspecify.annotations.Nullable;

/// What somebody at the street wants to be told about.
///
/// @param products codes of the catalogue; none for all
/// @param level the least severity
public record Wanted(String address, List<String> products, Severity level) {

  private static final int LONGEST_ADDRESS = 254; // RFC 5321 section 4.5.3.1.3
  private static final int MOST_PRODUCTS = 200;
  private static final Set<Severity> OFFERED = EnumSet.range(Severity.LOW, Severity.CRITICAL);
  private static final Pattern ADDRESS =
      Pattern.compile("[^@\\s<>\",;:()]+@[^@\\s<>\",;:()]+\\.[^@\\s<>\",;:()]+");

  public Wanted {
    products = List.copyOf(products);
  }

  /// @param offered the codes of the products there are
  public static Wanted read(
      @Nullable String address,
      List<String> products,
      @Nullable String level,
      Set<String> offered) {
    Reading reading = new Reading();
    String to = reading.line("address", address, LONGEST_ADDRESS);
    if (!to.isEmpty() && !ADDRESS.matcher(to).matches()) {
      reading.flaw("address", "Enter an e-mail address such as ann@example.org.");
    }
    List<String> chosen = products.stream().filter(code -> !code.isBlank()).distinct().toList();
    if (chosen.size() > MOST_PRODUCTS || !offered.containsAll(chosen)) {
      reading.flaw("products", "Choose from the products that are listed, or none for all.");
    }
    Severity least = reading.choice("level", level, Severity.class).orElse(Severity.LOW);
    if (!OFFERED.contains(least)) {
      reading.flaw("level", "Choose one of the values offered for level.");
    }
    reading.finish();
    return new Wanted(to, chosen, least);
  }

  boolean covers(Occasion occasion) {
    boolean product =
        products.isEmpty()
            || occasion.products().isEmpty()
            || products.stream().anyMatch(occasion.products()::contains);
    return product && occasion.findLevel().map(found -> found.compareTo(level) >= 0).orElse(true);
  }

  /// The sentence in each notice that says why one gets it.
  String why() {
    String about = products.isEmpty() ? "any of our products" : String.join(", ", products);
    String from = level == Severity.LOW ? "of every severity" : "of severity " + level.word();
    return "you asked to be told of advisories "
        + from
        + (level == Severity.LOW || level == Severity.CRITICAL ? "" : " or higher")
        + " about "
        + about
        + ".";
  }
}
