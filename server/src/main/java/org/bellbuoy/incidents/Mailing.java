package org.bellbuoy.incidents;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.customers.CustomerId;

/// Letters that say the same in several languages, and the customers to whom they go.
///
/// @param edition another one for each other wording
/// @param letters the oldest first
public record Mailing(
    UUID incident, UUID edition, List<Words> letters, Collection<CustomerId> customers) {

  public Mailing {
    letters = List.copyOf(letters);
    customers = List.copyOf(customers);
  }

  /// The letter in one language.
  public record Words(String language, String subject, String text) {}

  /// What somebody reads who wants a language: the letter in it, in the same one as it is spoken
  /// elsewhere, in English, or else the oldest.
  public Words in(String wanted) {
    return in(letters, wanted);
  }

  public static Words in(List<Words> letters, String wanted) {
    return letters.stream()
        .filter(each -> each.language().equalsIgnoreCase(wanted))
        .findFirst()
        .or(() -> spoken(letters, tongue(wanted)))
        .or(() -> spoken(letters, "en"))
        .orElseGet(letters::getFirst);
  }

  private static Optional<Words> spoken(List<Words> letters, String tongue) {
    return letters.stream().filter(each -> tongue(each.language()).equals(tongue)).findFirst();
  }

  private static String tongue(String language) {
    int end = language.indexOf('-');
    return (end < 0 ? language : language.substring(0, end)).toLowerCase(Locale.ROOT);
  }
}
