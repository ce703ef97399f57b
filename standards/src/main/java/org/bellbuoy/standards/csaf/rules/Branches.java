package org.bellbuoy.standards.csaf.rules;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import org.bellbuoy.standards.csaf.rules.Document.Branch;
import org.bellbuoy.standards.shape.Complaint;

/// The names in the product tree: versions, ranges, and the order of levels.
final class Branches {
  private static final String VERSION = "product_version";
  private static final String RANGE = "product_version_range";
  private static final Set<String> RANGE_WORDS =
      Set.of("after", "all", "before", "earlier", "later", "prior", "versions");
  private static final String BLANKS = " \t\n\u000B\f\r";
  private static final Pattern VERS = Pattern.compile("^vers:[a-z.\\-+][a-z0-9.\\-+]*/.+");
  private static final Pattern LEADING_V = Pattern.compile("^[vV][0-9].*");
  private static final List<String> LEVELS = List.of("vendor", "product_name", VERSION);

  private Branches() {}

  /// 6.1.31
  static void versionsAreNoRanges(Document document, Complaint complaint) {
    for (Branch branch : document.branches()) {
      if (branch.category().equals(VERSION) && speaksOfARange(branch.name())) {
        complaint.at(
            branch.spot().at("name"),
            "\"%s\" is a range, not a version: use product_version_range or name each version."
                .formatted(branch.name()));
      }
    }
  }

  private static boolean speaksOfARange(String name) {
    if (name.indexOf('<') >= 0 || name.indexOf('>') >= 0) {
      return true;
    }
    StringTokenizer words = new StringTokenizer(name, BLANKS);
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      if (mayBeAWord(word) && RANGE_WORDS.contains(bare(word))) {
        return true;
      }
    }
    return false;
  }

  /// Numbers, of which most versions consist, need no closer look.
  private static boolean mayBeAWord(String word) {
    char first = word.charAt(0);
    return first > '9' || first == '(';
  }

  /// The word without a bracket before and one mark of punctuation behind it.
  private static String bare(String word) {
    int start = word.startsWith("(") ? 1 : 0;
    int end = word.length();
    if (end > start && ").,;:".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /// 6.2.18
  static void rangesAreWrittenAsVers(Document document, Complaint complaint) {
    for (Branch branch : document.branches()) {
      if (branch.category().equals(RANGE) && !VERS.matcher(branch.name()).find()) {
        complaint.at(
            branch.spot().at("name"),
            "\"%s\" is not in the vers notation: write it like vers:generic/<1.2.3."
                .formatted(branch.name()));
      }
    }
  }

  /// 6.3.9
  static void goFromVendorToVersion(Document document, Complaint complaint) {
    for (Branch branch : document.branches()) {
      if (branch.spot().has("product") && !goesDown(branch)) {
        complaint.at(
            branch.spot().at("product"),
            "The way to this product does not lead over vendor, product_name and product_version in"
                + " that order: rearrange the branches.");
      }
    }
  }

  private static boolean goesDown(Branch branch) {
    Iterator<String> wanted = LEVELS.iterator();
    String next = wanted.next();
    for (Branch above : branch.path()) {
      if (above.category().equals(next)) {
        if (!wanted.hasNext()) {
          return true;
        }
        next = wanted.next();
      }
    }
    return false;
  }

  /// 6.3.10
  static void nameVersionsNotRanges(Document document, Complaint complaint) {
    for (Branch branch : document.branches()) {
      if (branch.category().equals(RANGE)) {
        complaint.at(
            branch.spot().at("category"),
            "A range cannot be matched by every tool: consider naming each version.");
      }
    }
  }

  /// 6.3.11
  static void versionsCarryNoV(Document document, Complaint complaint) {
    for (Branch branch : document.branches()) {
      if (branch.category().equals(VERSION) && LEADING_V.matcher(branch.name()).matches()) {
        complaint.at(
            branch.spot().at("name"),
            "The v before \"%s\" only hinders matching: drop it."
                .formatted(branch.name().substring(1)));
      }
    }
  }
}
