package org.bellbuoy.standards.osv;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.FixedVersion;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.json.JsonParts;
import org.bellbuoy.standards.versions.LowerBound;
import org.bellbuoy.standards.versions.UpperBound;
import org.bellbuoy.standards.versions.VersText;
import org.bellbuoy.standards.versions.VersionRange;
import org.bellbuoy.standards.versions.VersionScheme;
import tools.jackson.databind.JsonNode;

/// Reads the list `affected`. A record of ours repeats its ranges as we hold them, which goes
/// before what OSV has words for; of others, ranges and single versions count together.
final class OsvAffectedReading {
  private final JsonNode entry;
  private final JsonNode own;
  private final Product product;
  private final VersionScheme scheme;
  private final List<String> doubts;
  private final Set<VersionRange> affected = new LinkedHashSet<>();
  private final Set<String> fixed = new LinkedHashSet<>();

  private OsvAffectedReading(JsonNode entry, List<String> doubts) {
    this.entry = entry;
    this.own = entry.path("database_specific");
    this.doubts = doubts;
    String ecosystem = JsonParts.text(entry.path("package"), "ecosystem").orElse("");
    this.product = product(ecosystem);
    this.scheme = Ecosystems.scheme(ecosystem);
  }

  static List<StatusRow> read(JsonNode root, List<String> doubts) {
    List<StatusRow> rows = new ArrayList<>();
    for (JsonNode entry : JsonParts.objects(root, "affected")) {
      rows.addAll(new OsvAffectedReading(entry, doubts).rows());
    }
    return rows;
  }

  private List<StatusRow> rows() {
    VersionScheme counted = ours() ? affected.iterator().next().scheme() : theirs();
    List<StatusRow> rows = new ArrayList<>();
    affected.forEach(range -> rows.add(AffectedRange.of(product, range)));
    fixed.forEach(version -> rows.add(FixedVersion.of(product, counted, version)));
    return rows;
  }

  private boolean ours() {
    List<String> written = JsonParts.texts(own, OsvAffected.RANGES);
    written.forEach(text -> VersText.read(text).ifPresent(affected::add));
    fixed.addAll(JsonParts.texts(own, OsvAffected.FIXED));
    return !affected.isEmpty();
  }

  private VersionScheme theirs() {
    VersionScheme counted = scheme;
    for (JsonNode range : JsonParts.objects(entry, "ranges")) {
      String type = JsonParts.text(range, "type").orElse("");
      if (type.equals("GIT")) {
        doubts.add("A range of commits of %s is left out.".formatted(product.name()));
      } else {
        counted = type.equals("SEMVER") ? VersionScheme.SEMVER : scheme;
        events(range, counted);
      }
    }
    versions(counted);
    return counted;
  }

  /// Events open and close stretches, in the order in which they stand.
  private void events(JsonNode range, VersionScheme counted) {
    Optional<LowerBound> open = Optional.empty();
    for (JsonNode event : JsonParts.objects(range, "events")) {
      Optional<String> introduced = JsonParts.text(event, "introduced");
      if (introduced.isPresent()) {
        open = introduced.map(OsvAffectedReading::lower);
      }
      Optional<UpperBound> end = upper(event);
      if (open.isPresent() && end.isPresent()) {
        affected.add(new VersionRange(counted, open.get(), end.get()));
        open = Optional.empty();
      }
    }
    open.ifPresent(from -> affected.add(new VersionRange(counted, from, UpperBound.open())));
  }

  private static LowerBound lower(String version) {
    return version.equals("0") ? LowerBound.allEarlier() : LowerBound.from(version);
  }

  private Optional<UpperBound> upper(JsonNode event) {
    Optional<String> first = JsonParts.text(event, "fixed");
    first.ifPresent(fixed::add);
    return first
        .map(UpperBound::before)
        .or(() -> JsonParts.text(event, "last_affected").map(UpperBound::upTo));
  }

  /// Single versions that lie in none of the ranges.
  private void versions(VersionScheme counted) {
    List<VersionRange> ranges = affected.stream().filter(VersionRange::isReadable).toList();
    for (String version : JsonParts.texts(entry, "versions")) {
      boolean known =
          counted.understands(version)
              && ranges.stream().anyMatch(range -> range.contains(version));
      if (!known) {
        affected.add(VersionRange.only(counted, version));
      }
    }
  }

  private Product product(String ecosystem) {
    JsonNode named = entry.path("package");
    String name =
        JsonParts.text(own, "product")
            .or(() -> JsonParts.text(named, "name"))
            .orElse("unknown product");
    String vendor =
        JsonParts.text(own, "vendor").orElse(ecosystem.isEmpty() ? "unknown vendor" : ecosystem);
    String purl =
        JsonParts.text(named, "purl")
            .or(() -> JsonParts.text(own, "purl"))
            .or(() -> Ecosystems.purl(ecosystem, name))
            .orElse(null);
    String code = JsonParts.text(own, "code").orElseGet(() -> code(vendor, name));
    return new Product(vendor, name, code, purl, null);
  }

  private static String code(String vendor, String name) {
    String plain = (vendor + " " + name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return plain.replaceAll("^-|-$", "");
  }
}
