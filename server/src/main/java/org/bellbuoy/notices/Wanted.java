package org.bellbuoy.notices;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.standards.facts.Severity;
import org.jspecify.annotations.Nullable;

/// What somebody at the street wants to be told about.
///
/// @param products codes of the catalogue; none for all
/// @param level the least severity
/// @param pace how often; at once where nothing was said
public record Wanted(String address, List<String> products, Severity level, Pace pace) {

  private static final int LONGEST_ADDRESS = 254; // RFC 5321 section 4.5.3.1.3
  private static final Pattern ADDRESS =
      Pattern.compile("[^@\\s<>\",;:()]+@[^@\\s<>\",;:()]+\\.[^@\\s<>\",;:()]+");

  public Wanted {
    products = List.copyOf(products);
    pace = Objects.requireNonNullElse(pace, Pace.AT_ONCE);
  }

  /// @param offered the codes of the products there are
  public static Wanted read(
      @Nullable String address,
      List<String> products,
      @Nullable String level,
      @Nullable String pace,
      Set<String> offered) {
    Reading reading = new Reading();
    String to = reading.line("address", address, LONGEST_ADDRESS);
    if (!to.isEmpty() && !ADDRESS.matcher(to).matches()) {
      reading.flaw("address", "Enter an e-mail address such as ann@example.org.");
    }
    Interest interest = Interest.read(reading, products, level, offered);
    Pace chosen = Pace.read(reading, pace).orElse(Pace.AT_ONCE);
    reading.finish();
    return new Wanted(to, interest.products(), interest.level(), chosen);
  }

  boolean covers(Occasion occasion) {
    return new Interest(products, level).covers(occasion.products(), occasion.findLevel());
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
