package org.bellbuoy.standards.csaf.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.bellbuoy.standards.shape.Complaint;
import org.bellbuoy.standards.shape.Spot;

/// The languages a document says it is written in and translated from (BCP 47).
///
/// Two-letter languages and regions are checked against ISO 639 and ISO 3166 as the JDK knows them;
/// longer languages are taken as they are.
final class Languages {
  private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());
  private static final Set<String> OLD = Set.of("bh", "in", "iw", "ji", "jw", "mo", "sh");
  private static final Set<String> REGIONS = Set.of(Locale.getISOCountries());
  private static final Set<String> MORE_REGIONS =
      Set.of("AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "TA", "UN", "XK");
  private static final Pattern PRIVATE_LANGUAGE = Pattern.compile("q[a-t][a-z]");
  private static final Pattern PRIVATE_SCRIPT = Pattern.compile("qa(a[a-z]|b[a-x])");
  private static final Pattern PRIVATE_REGION = Pattern.compile("aa|q[m-z]|x[a-z]|zz");

  private Languages() {}

  /// 6.1.12
  static void exist(Document document, Complaint complaint) {
    for (Spot language : both(document)) {
      if (!language.text().isEmpty() && !exists(language.text())) {
        complaint.at(
            language,
            "There is no language \"%s\": use a registered tag such as en or de."
                .formatted(language.text()));
      }
    }
  }

  private static boolean exists(String tag) {
    if (isGrandfathered(tag)) {
      return true;
    }
    String[] parts = tag.toLowerCase(Locale.ROOT).split("-", -1);
    if (parts[0].length() == 2 && !TWO_LETTERS.contains(parts[0]) && !OLD.contains(parts[0])) {
      return false;
    }
    if (parts[0].length() > 3) {
      return false;
    }
    for (int i = 1; i < parts.length && parts[i].length() > 1; i++) {
      if (parts[i].length() == 2 && !isRegion(parts[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isGrandfathered(String tag) {
    String lower = tag.toLowerCase(Locale.ROOT);
    return lower.startsWith("x-") || lower.equals("i-default") || lower.equals("i-mingo");
  }

  private static boolean isRegion(String lower) {
    String region = lower.toUpperCase(Locale.ROOT);
    return REGIONS.contains(region)
        || MORE_REGIONS.contains(region)
        || PRIVATE_REGION.matcher(lower).matches();
  }

  /// 6.1.15
  static void translatorsNameTheirSource(Document document, Complaint complaint) {
    if (document.head().at("publisher").text("category").equals("translator")
        && !document.head().has("source_lang")) {
      complaint.at(document.head(), "A translation must say from which language: add source_lang.");
    }
  }

  /// 6.1.28
  static void differInTranslations(Document document, Complaint complaint) {
    String source = document.head().text("source_lang");
    if (!source.isEmpty() && source.equalsIgnoreCase(document.head().text("lang"))) {
      complaint.at(
          document.head().at("source_lang"),
          "A translation cannot be from its own language: correct lang or drop source_lang.");
    }
  }

  /// 6.2.12
  static void isNamed(Document document, Complaint complaint) {
    if (!document.head().has("lang")) {
      complaint.at(document.head(), "The document does not say its language: add lang.");
    }
  }

  /// 6.2.14
  static void areNotPrivate(Document document, Complaint complaint) {
    for (Spot language : both(document)) {
      if (isPrivate(language.text())) {
        complaint.at(
            language,
            "\"%s\" has a part for private use, which others cannot know: use a registered tag."
                .formatted(language.text()));
      }
    }
  }

  private static boolean isPrivate(String tag) {
    String[] parts = tag.toLowerCase(Locale.ROOT).split("-", -1);
    if (PRIVATE_LANGUAGE.matcher(parts[0]).matches() || parts[0].equals("x")) {
      return true;
    }
    for (int i = 1; i < parts.length; i++) {
      if (parts[i].equals("x")
          || PRIVATE_SCRIPT.matcher(parts[i]).matches()
          || PRIVATE_REGION.matcher(parts[i]).matches()) {
        return true;
      }
    }
    return false;
  }

  /// 6.2.15
  static void areNotDefault(Document document, Complaint complaint) {
    for (Spot language : both(document)) {
      if (language.text().equalsIgnoreCase("i-default")) {
        complaint.at(language, "i-default tells no reader the language: name it.");
      }
    }
  }

  private static List<Spot> both(Document document) {
    return List.of(document.head().at("lang"), document.head().at("source_lang"));
  }
}
