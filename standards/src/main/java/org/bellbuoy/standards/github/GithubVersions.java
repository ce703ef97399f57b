package org.bellbuoy.standards.github;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.FixedVersion;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.json.JsonParts;
import org.bellbuoy.standards.versions.LowerBound;
import org.bellbuoy.standards.versions.UpperBound;
import org.bellbuoy.standards.versions.VersionRange;
import org.bellbuoy.standards.versions.VersionScheme;
import tools.jackson.databind.JsonNode;

/// The packages of a GitHub advisory with their ranges, which are words such as `>= 1.0, < 1.4.2`.
final class GithubVersions {
  private static final Pattern PART = Pattern.compile("(>=|>|<=|<|=)?\\s*(\\S+)");
  private static final Map<String, String> PURL_TYPES =
      Map.of(
          "rubygems", "gem",
          "npm", "npm",
          "pip", "pypi",
          "maven", "maven",
          "nuget", "nuget",
          "composer", "composer",
          "go", "golang",
          "rust", "cargo",
          "erlang", "hex",
          "pub", "pub");

  private final Product product;
  private final VersionScheme scheme;
  private final List<String> doubts;

  private GithubVersions(Product product, VersionScheme scheme, List<String> doubts) {
    this.product = product;
    this.scheme = scheme;
    this.doubts = doubts;
  }

  static List<StatusRow> read(JsonNode root, List<String> doubts) {
    List<StatusRow> rows = new ArrayList<>();
    for (JsonNode each : JsonParts.objects(root, "vulnerabilities")) {
      String ecosystem =
          JsonParts.text(each.path("package"), "ecosystem")
              .orElse("other")
              .toLowerCase(Locale.ROOT);
      String name = JsonParts.text(each.path("package"), "name").orElse("unknown product");
      Product product = product(ecosystem, name);
      rows.addAll(new GithubVersions(product, scheme(ecosystem), doubts).rows(each));
    }
    return rows;
  }

  private List<StatusRow> rows(JsonNode entry) {
    List<StatusRow> rows = new ArrayList<>();
    String ranges = JsonParts.text(entry, "vulnerable_version_range").orElse("");
    if (ranges.isEmpty()) {
      doubts.add("No version of %s is named: all are read as affected.".formatted(product.name()));
      rows.add(AffectedRange.of(product, VersionRange.all(scheme)));
    } else {
      Stream.of(ranges.split("\\|\\|", -1))
          .forEach(range -> rows.add(AffectedRange.of(product, range(range))));
    }
    patched(entry).forEach(version -> rows.add(FixedVersion.of(product, scheme, version)));
    return rows;
  }

  private VersionRange range(String words) {
    LowerBound from = LowerBound.allEarlier();
    UpperBound to = UpperBound.open();
    for (String part : words.split(",", -1)) {
      Matcher found = PART.matcher(part.strip());
      if (!found.matches()) {
        throw new IllegalArgumentException("\"%s\" is no range of versions.".formatted(words));
      }
      String version = found.group(2);
      switch (Optional.ofNullable(found.group(1)).orElse("=")) {
        case ">=" -> from = LowerBound.from(version);
        case ">" -> from = after(version);
        case "<=" -> to = UpperBound.upTo(version);
        case "<" -> to = UpperBound.before(version);
        default -> {
          return VersionRange.only(scheme, version);
        }
      }
    }
    return new VersionRange(scheme, from, to);
  }

  private LowerBound after(String version) {
    if (!version.equals("0")) {
      doubts.add("\"> %s\" is read as if %s itself were affected.".formatted(version, version));
      return LowerBound.from(version);
    }
    return LowerBound.allEarlier();
  }

  /// One version, as the global database has it (once as an object), or a list in a text.
  private static List<String> patched(JsonNode entry) {
    String first =
        JsonParts.text(entry, "first_patched_version")
            .or(() -> JsonParts.text(entry.path("first_patched_version"), "identifier"))
            .or(() -> JsonParts.text(entry, "patched_versions"))
            .orElse("");
    return Stream.of(first.split(",", -1))
        .map(each -> each.strip().replaceFirst("^(>=|=)\\s*", ""))
        .filter(each -> !each.isEmpty())
        .toList();
  }

  private static Product product(String ecosystem, String name) {
    String plain = (ecosystem + " " + name).toLowerCase(Locale.ROOT);
    String code = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String type = PURL_TYPES.get(ecosystem);
    String path = ecosystem.equals("maven") ? name.replace(':', '/') : name;
    String purl = type == null ? null : "pkg:" + type + "/" + path.replace("@", "%40");
    return new Product(ecosystem, name, code, purl, null);
  }

  private static VersionScheme scheme(String ecosystem) {
    return switch (ecosystem) {
      case "npm" -> VersionScheme.NPM;
      case "pip" -> VersionScheme.PYPI;
      case "maven" -> VersionScheme.MAVEN;
      case "nuget" -> VersionScheme.NUGET;
      case "go", "rust", "erlang", "pub" -> VersionScheme.SEMVER;
      default -> VersionScheme.GENERIC;
    };
  }
}
