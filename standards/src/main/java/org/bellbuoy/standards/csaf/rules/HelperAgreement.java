package org.bellbuoy.standards.csaf.rules;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.bellbuoy.standards.csaf.rules.Document.Branch;
import org.bellbuoy.standards.shape.Complaint;
import org.bellbuoy.standards.shape.Spot;

/// Whether what identifies a product says the same as the branches above it.
final class HelperAgreement {
  private static final String RANGE = "product_version_range";
  private static final String VERSION = "product_version";
  private static final Map<String, String> COUNTERPARTS =
      Map.of(
          "vendor",
          "vendor",
          "product_name",
          "product",
          VERSION,
          "version",
          RANGE,
          "version",
          "service_pack",
          "update",
          "patch_level",
          "update",
          "language",
          "language",
          "platform",
          "target software",
          "architecture",
          "target hardware");

  private HelperAgreement() {}

  /// 6.2.42
  static void agreeWithBranches(Document document, Complaint complaint) {
    for (Branch branch : document.branches()) {
      Spot helper = branch.spot().at("product").at("product_identification_helper");
      if (helper.exists()) {
        Map<String, String> told = new HashMap<>();
        branch.path().forEach(each -> told.put(each.category(), each.name()));
        if (helper.text("cpe").toLowerCase(Locale.ROOT).startsWith("cpe:")) {
          compare(helper.at("cpe"), told, complaint);
        }
        helper.items("purls").forEach(purl -> comparePurl(purl, told, complaint));
      }
    }
  }

  private static void compare(Spot cpe, Map<String, String> told, Complaint complaint) {
    Map<String, String> parts = CpeParts.of(cpe.text());
    COUNTERPARTS.forEach((category, part) -> {
      if (told.containsKey(category)
          && !category.equals(RANGE)
          && "*-".contains(parts.getOrDefault(part, ""))) {
        complaint.at(
            cpe, "The branches tell the %s, this does not: add it here.".formatted(category));
      }
    });
    parts.forEach((part, value) -> {
      boolean comparable = COUNTERPARTS.containsValue(part);
      boolean known =
          COUNTERPARTS.entrySet().stream()
              .anyMatch(each -> each.getValue().equals(part) && told.containsKey(each.getKey()));
      if (comparable && !known && !"*-".contains(value)) {
        complaint.at(
            cpe,
            "This tells the %s \"%s\", the branches do not: add a branch or drop it here."
                .formatted(part, value));
      }
    });
    compareVersion(cpe, parts.getOrDefault("version", "*"), told, complaint);
  }

  private static void comparePurl(Spot purl, Map<String, String> told, Complaint complaint) {
    String plain = purl.text().replaceFirst("[?#].*", "");
    int at = plain.lastIndexOf('@');
    if (!told.containsKey(VERSION)) {
      return;
    }
    if (at < plain.lastIndexOf('/')) {
      complaint.at(purl, "The branches tell the version, this does not: add it after an @.");
    } else {
      compareVersion(purl, plain.substring(at + 1), told, complaint);
    }
  }

  private static void compareVersion(
      Spot spot, String version, Map<String, String> told, Complaint complaint) {
    String branch = told.getOrDefault(VERSION, "*");
    if (!"*-".contains(version) && !"*-".contains(branch) && !isAligned(version, branch)) {
      complaint.at(
          spot,
          "This is of version %s, the branch of version %s: correct one of them."
              .formatted(version, branch));
    }
  }

  /// One may say more than the other, such as a build or a revision of the package.
  private static boolean isAligned(String one, String other) {
    String a = plain(one);
    String b = plain(other);
    return begins(a, b) || begins(b, a);
  }

  private static boolean begins(String text, String start) {
    return text.startsWith(start)
        && (text.length() == start.length()
            || !Character.isLetterOrDigit(text.charAt(start.length())));
  }

  private static String plain(String version) {
    return version
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^v(?=\\d)", "")
        .replaceAll("%2b", "+")
        .replaceAll("%3a", ":")
        .replaceAll("[\\s_]", "-");
  }
}
