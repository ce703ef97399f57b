package org.bellbuoy.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Hears from a report's own words how urgent it says to be.
///
/// It may hear too much and never drops anything, as it only puts a report further up; a person
/// weighs anew what it got wrong.
final class ClaimedUrgency {

  private static final Map<Urgency, List<String>> SIGNS =
      Map.of(
          Urgency.INCIDENT,
          List.of(
              "incident",
              "data breach",
              "ransomware",
              "intruder",
              "compromised",
              "vorfall",
              "kompromittiert",
              "compromis"),
          Urgency.EXPLOITED,
          List.of(
              "exploited",
              "in the wild",
              "under attack",
              "being used against",
              "ausgenutzt",
              "angegriffen",
              "exploitée"),
          Urgency.PERSONAL_DATA,
          List.of(
              "personal data",
              "personally identifiable",
              "customer data",
              "gdpr",
              "personenbezogen",
              "personenbezogene",
              "personenbezogenen",
              "kundendaten",
              "dsgvo",
              "données personnelles"),
          Urgency.SEVERE,
          List.of(
              "critical",
              "high severity",
              "remote code execution",
              "rce",
              "authentication bypass",
              "unauthenticated",
              "kritisch"));

  private ClaimedUrgency() {}

  static Urgency of(Content content) {
    String said = plain(content.what() + " " + content.impact() + " " + content.steps());
    return Stream.of(Urgency.values())
        .filter(urgency ->
            SIGNS.getOrDefault(urgency, List.of()).stream()
                .anyMatch(sign -> said.contains(" " + sign + " ")))
        .findFirst()
        .orElse(Urgency.USUAL);
  }

  /// Only letters and digits, each word between two blanks.
  private static String plain(String words) {
    StringBuilder plain = new StringBuilder(words.length() + 2).append(' ');
    words
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(one -> {
          if (Character.isLetterOrDigit(one)) {
            plain.appendCodePoint(one);
          } else if (plain.charAt(plain.length() - 1) != ' ') {
            plain.append(' ');
          }
        });
    return plain.append(' ').toString();
  }
}
