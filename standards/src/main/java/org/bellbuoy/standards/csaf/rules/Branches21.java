package org.bellbuoy.standards.csaf.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.bellbuoy.standards.csaf.rules.Document.Branch;
import org.bellbuoy.standards.shape.Complaint;

/// What CSAF 2.1 adds on branches: depth, stacking, and how ranges are written.
final class Branches21 {
  private static final int DEEPEST = 30;
  private static final String RANGE = "product_version_range";
  private static final String VERSION = "product_version";
  private static final Pattern VERS =
      Pattern.compile(
          "^vers:(?!all/)[a-z.\\-+][a-z0-9.\\-+]*/(\\*|(<=|>=|!=|<|>|=)?[^<>=!|*\\s]+(\\|(<=|>=|!=|<|>|=)?[^<>=!|*\\s]+)*)$");
  private static final Pattern PLAIN =
      Pattern.compile("^(<=|>=|<|>|=)[^<>=!|*\\s]+(\\|(<=|>=|<|>|=)[^<>=!|*\\s]+)*$");
  private static final Pattern SINGLE = Pattern.compile("^(vers:[^/]+/)?=?[^<>=!|*\\s]+$");

  private static final Set<String> VERS_TYPES =
      Set.of(
          "alpine",
          "all",
          "apache",
          "arch",
          "cargo",
          "composer",
          "conan",
          "cpan",
          "datetime",
          "deb",
          "gem",
          "generic",
          "gentoo",
          "github",
          "golang",
          "hex",
          "intdot",
          "lexicographic",
          "mattermost",
          "maven",
          "mozilla",
          "nginx",
          "none",
          "npm",
          "nuget",
          "openssl",
          "pypi",
          "rpm",
          "semver");

  private Branches21() {}

  /// 6.1.34
  static void areNotTooDeep(Document document, Complaint complaint) {
    for (Branch branch : document.branches()) {
      if (branch.above().size() == DEEPEST) {
        complaint.at(
            branch.spot(), "More than 30 levels of branches are too deep: leave some out.");
      }
    }
  }

  /// 6.1.50
  static void rangesFollowTheRules(Document document, Complaint complaint) {
    for (Branch branch : document.branches()) {
      if (branch.category().equals(RANGE) && !isRange(branch.name())) {
        complaint.at(
            branch.spot().at("name"),
            "\"%s\" is no range that a machine can read: write vers:intdot/<1.2.3, or <1.2.3."
                .formatted(branch.name()));
      }
    }
  }

  private static boolean isRange(String name) {
    return name.startsWith("vers:")
        ? name.equals("vers:all/*") || VERS.matcher(name).matches()
        : PLAIN.matcher(name).matches() || SINGLE.matcher(name).matches();
  }

  /// 6.1.57
  static void doNotRepeatACategory(Document document, Complaint complaint) {
    for (Branch branch : document.branches()) {
      String category = branch.category();
      boolean repeated =
          branch.above().stream().anyMatch(above -> above.category().equals(category));
      if (repeated && !category.equals("product_family")) {
        complaint.at(
            branch.spot(),
            "A %s already stands above this one: name both in one branch.".formatted(category));
      }
    }
  }

  /// 6.1.58
  static void doNotMixVersionAndRange(Document document, Complaint complaint) {
    for (Branch branch : document.branches()) {
      Set<String> categories = new HashSet<>();
      branch.path().forEach(each -> categories.add(each.category()));
      if (List.of(RANGE, VERSION).contains(branch.category())
          && categories.containsAll(List.of(RANGE, VERSION))) {
        complaint.at(
            branch.spot(), "A version and a range stand on one path: name only one of them.");
      }
    }
  }

  /// 6.1.59
  static void rangesAreNotSingleVersions(Document document, Complaint complaint) {
    for (Branch branch : document.branches()) {
      if (branch.category().equals(RANGE) && SINGLE.matcher(branch.name()).matches()) {
        complaint.at(branch.spot(), "This range is one version: use the category product_version.");
      }
    }
  }

  /// 6.2.48
  static void vendorsAreNamed(Document document, Complaint complaint) {
    for (Branch branch : document.branches()) {
      String plain = branch.name().toLowerCase(Locale.ROOT).replaceAll("[-_\\s]", "");
      if (branch.category().equals("vendor") && plain.equals("opensource")) {
        complaint.at(
            branch.spot().at("name"),
            "\"%s\" is nobody's name: name the project or people who make the product."
                .formatted(branch.name()));
      }
    }
  }

  /// 6.2.49
  static void rangesHaveAnEnd(Document document, Complaint complaint) {
    for (Branch branch : document.branches()) {
      if (branch.category().equals(RANGE) && isOpenEnded(branch.name())) {
        complaint.at(
            branch.spot().at("name"),
            "This range takes in every later version, also those nobody has seen: give it an end.");
      }
    }
  }

  private static boolean isOpenEnded(String name) {
    String last = "";
    for (String part : name.substring(name.indexOf('/') + 1).split("\\|", -1)) {
      last = part.startsWith("!=") ? last : part;
    }
    return last.startsWith(">") || last.equals("*");
  }

  /// 6.2.51
  static void versTypesAreKnown(Document document, Complaint complaint) {
    for (Branch branch : document.branches()) {
      String name = branch.name();
      int slash = name.indexOf('/');
      if (branch.category().equals(RANGE)
          && name.startsWith("vers:")
          && slash > 0
          && !VERS_TYPES.contains(name.substring(5, slash))) {
        complaint.at(
            branch.spot().at("name"),
            "No version scheme \"%s\" is registered: use one such as semver or intdot."
                .formatted(name.substring(5, slash)));
      }
    }
  }
}
