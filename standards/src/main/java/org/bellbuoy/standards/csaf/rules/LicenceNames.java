package org.bellbuoy.standards.csaf.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bellbuoy.standards.reference.Edition;
import org.bellbuoy.standards.reference.ReferenceList;
import org.bellbuoy.standards.reference.ReferenceLists;
import org.bellbuoy.standards.shape.Complaint;
import org.bellbuoy.standards.shape.Spot;

/// The names of licences and exceptions in a licence expression, looked up in the SPDX licence list
/// and ScanCode's LicenseDB; both lists are read when the first expression is met.
final class LicenceNames {
  private static final String OWN = "licenseref-";
  private static final String SCANCODE = "licenseref-scancode-";
  private static final Set<String> OPERATORS = Set.of("and", "or", "with", "none", "noassertion");

  private LicenceNames() {}

  /// Each known name in lower case, and whether it is deprecated.
  private static final class Known {
    static final Map<String, Boolean> NAMES =
        ReferenceLists.read(ReferenceList.LICENCES, Known::read);

    private static Map<String, Boolean> read(Edition edition) {
      Map<String, Boolean> names = new HashMap<>();
      edition.each(line -> {
        String name = line.replaceFirst("^-?\\+?", "").toLowerCase(Locale.ROOT);
        names.put(name, line.startsWith("-"));
      });
      return names;
    }

    static boolean isListed(String name) {
      return NAMES.containsKey(name) || NAMES.containsKey(withoutPlus(name));
    }

    static boolean isDeprecated(String name) {
      return NAMES.getOrDefault(name, NAMES.getOrDefault(withoutPlus(name), false));
    }

    private static String withoutPlus(String name) {
      return name.endsWith("+") ? name.substring(0, name.length() - 1) : name;
    }
  }

  /// 6.2.44
  static void areNotDeprecated(Document document, Complaint complaint) {
    names(document)
        .filter(name -> Known.isDeprecated(lower(name)))
        .forEach(name ->
            complaint.at(
                expression(document),
                "\"%s\" is deprecated: use the name that took its place.".formatted(name)));
  }

  /// 6.2.45; names that others hand out are theirs to know.
  static void exist(Document document, Complaint complaint) {
    names(document)
        .filter(name -> isListedByKnownOnes(lower(name)) && !Known.isListed(lower(name)))
        .forEach(name ->
            complaint.at(
                expression(document),
                "Neither SPDX nor ScanCode lists \"%s\": correct it, or write LicenseRef-."
                    .formatted(name)));
  }

  /// 6.3.17
  static void areRegistered(Document document, Complaint complaint) {
    names(document)
        .filter(name -> !Known.isListed(lower(name)))
        .forEach(name ->
            complaint.at(
                expression(document),
                "\"%s\" is on no public list: consider a licence from the SPDX list."
                    .formatted(name)));
  }

  private static boolean isListedByKnownOnes(String name) {
    return name.startsWith(SCANCODE) || !(name.startsWith(OWN) || name.startsWith("documentref-"));
  }

  private static Stream<String> names(Document document) {
    String text = expression(document).text().replace('(', ' ').replace(')', ' ').strip();
    return text.isEmpty()
        ? Stream.empty()
        : List.of(text.split("\\s+", -1)).stream()
            .filter(word -> !OPERATORS.contains(lower(word)))
            .distinct();
  }

  private static Spot expression(Document document) {
    return document.head().at("license_expression");
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
