package org.bellbuoy.standards.csaf.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.FixedVersion;
import org.bellbuoy.standards.facts.NotAffected;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.Remainder;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.facts.UnderInvestigation;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.versions.VersText;
import org.bellbuoy.standards.versions.VersionRange;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The product tree: vendor, product, stream, then a version or a range in vers notation; a version
/// on a platform is a relationship "installed on". Each status row gets its ids here.
final class ProductTree {
  private final Map<String, Map<Product, Map<String, List<Leaf>>>> vendors = new LinkedHashMap<>();
  private final Map<String, Leaf> leaves = new LinkedHashMap<>();
  private final Map<String, Json> platforms = new LinkedHashMap<>();
  private final Map<String, Installed> installed = new LinkedHashMap<>();
  private final Edition edition;

  ProductTree(Edition edition) {
    this.edition = edition;
  }

  /// The product ids that stand for a row of a vulnerability: one, or one per platform.
  List<String> ids(StatusRow row, VulnerabilityFacts flaw) {
    return switch (row) {
      case AffectedRange affected ->
          onPlatforms(
              range(affected.product(), affected.stream(), affected.versions()),
              affected.platforms());
      case FixedVersion fixed -> onPlatforms(version(fixed), fixed.platforms());
      case NotAffected none -> List.of(range(none.product(), none.stream(), none.versions()).id);
      case UnderInvestigation open ->
          List.of(range(open.product(), open.stream(), open.versions()).id);
      case Remainder rest -> List.of(others(rest.product(), flaw).id);
    };
  }

  /// In 2.1 a range of one version is a version (test 6.1.59).
  private Leaf range(Product product, @Nullable String stream, VersionRange versions) {
    Optional<String> single = edition == Edition.V2_1 ? versions.single() : Optional.empty();
    return single
        .map(version -> named(product, stream, VERSION, version, version))
        .orElseGet(
            () -> named(product, stream, RANGE, VersText.write(versions), versions.inWords()));
  }

  private Leaf version(FixedVersion fixed) {
    return named(fixed.product(), fixed.stream(), VERSION, fixed.version(), fixed.version());
  }

  private Leaf others(Product product, VulnerabilityFacts flaw) {
    String name = OtherVersions.of(product, flaw);
    String id = product.code() + OTHERS + name;
    return leaf(product, "", new Leaf(id, RANGE, name, product.name() + " other versions"));
  }

  /// Marks the ids of the versions that no other row names.
  static final String OTHERS = ":others:";

  private static final String VERSION = "product_version";
  private static final String RANGE = "product_version_range";

  private Leaf named(
      Product product, @Nullable String stream, String category, String name, String words) {
    String in = stream == null ? "" : stream;
    String id = product.code() + ":" + (in.isEmpty() ? "" : in + ":") + name;
    String title = product.name() + " " + (in.isEmpty() ? "" : in + ", ") + words;
    return leaf(product, in, new Leaf(id, category, name, title));
  }

  private Leaf leaf(Product product, String stream, Leaf leaf) {
    Leaf known = leaves.putIfAbsent(leaf.id, leaf);
    if (known != null) {
      return known;
    }
    vendors
        .computeIfAbsent(product.vendor(), _ -> new LinkedHashMap<>())
        .computeIfAbsent(product, _ -> new LinkedHashMap<>())
        .computeIfAbsent(stream, _ -> new ArrayList<>())
        .add(leaf);
    return leaf;
  }

  private List<String> onPlatforms(Leaf leaf, List<String> names) {
    return names.isEmpty()
        ? List.of(leaf.id)
        : names.stream().map(name -> installedOn(leaf, name)).toList();
  }

  private String installedOn(Leaf leaf, String platform) {
    String id = leaf.id + ":on:" + platform;
    String platformId = "platform:" + platform;
    platforms.computeIfAbsent(
        platformId, _ -> Json.object().put("name", platform).put("product_id", platformId));
    installed.put(id, new Installed(id, leaf, platform, platformId));
    return id;
  }

  /// The tree over all rows asked for so far; empty when there were none.
  Json node() {
    return Json.object()
        .put("branches", branches(vendors, this::vendor))
        .put("full_product_names", Json.list(platforms.values()))
        .put("relationships", installed(Edition.V2_0, Installed::relationship))
        .put("product_paths", installed(Edition.V2_1, Installed::path));
  }

  private JsonNode installed(Edition in, Function<Installed, Json> words) {
    return Json.list(
        in == edition ? installed.values().stream().map(words).toList() : List.<Json>of());
  }

  private <K, V> JsonNode branches(Map<K, V> below, BiFunction<K, V, Json> branch) {
    List<Json> list = new ArrayList<>();
    below.forEach((key, value) -> list.add(branch.apply(key, value)));
    return Json.list(list);
  }

  private Json vendor(String name, Map<Product, Map<String, List<Leaf>>> products) {
    return branch("vendor", name).put("branches", branches(products, this::product));
  }

  private Json product(Product product, Map<String, List<Leaf>> streams) {
    List<Json> below = new ArrayList<>();
    streams.forEach((stream, leaves) -> {
      List<Json> versions = leaves.stream().map(leaf -> version(product, leaf)).toList();
      if (stream.isEmpty()) {
        below.addAll(versions);
      } else {
        below.add(branch("product_family", stream).put("branches", Json.list(versions)));
      }
    });
    return branch("product_name", product.name()).put("branches", Json.list(below));
  }

  private Json version(Product product, Leaf leaf) {
    Json helper = Json.object().put("cpe", product.cpe());
    if (product.purl() != null) {
      helper =
          edition == Edition.V2_1
              ? helper.put("purls", List.of(product.purl()))
              : helper.put("purl", product.purl());
    }
    return branch(leaf.category, leaf.name)
        .put(
            "product",
            Json.object()
                .put("name", leaf.title)
                .put("product_id", leaf.id)
                .put("product_identification_helper", helper));
  }

  private static Json branch(String category, String name) {
    return Json.object().put("category", category).put("name", name);
  }

  private record Leaf(String id, String category, String name, String title) {}

  /// A version on a platform: a relationship in 2.0, a path of one step in 2.1.
  private record Installed(String id, Leaf leaf, String platform, String platformId) {
    private static final String ON = "installed_on";

    Json relationship() {
      return Json.object()
          .put("category", ON)
          .put("full_product_name", name())
          .put("product_reference", leaf.id)
          .put("relates_to_product_reference", platformId);
    }

    Json path() {
      Json step = Json.object().put("category", ON).put("next_product_reference", platformId);
      return Json.object()
          .put("beginning_product_reference", leaf.id)
          .put("full_product_name", name())
          .put("subpaths", Json.list(List.of(step)));
    }

    private Json name() {
      return Json.object().put("name", leaf.title + " on " + platform).put("product_id", id);
    }
  }
}
