package org.bellbuoy.standards.csaf.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
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
  private final Map<String, Json> relationships = new LinkedHashMap<>();

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

  private Leaf range(Product product, @Nullable String stream, VersionRange versions) {
    return named(product, stream, RANGE, VersText.write(versions), versions.inWords());
  }

  private Leaf version(FixedVersion fixed) {
    return named(
        fixed.product(), fixed.stream(), "product_version", fixed.version(), fixed.version());
  }

  private Leaf others(Product product, VulnerabilityFacts flaw) {
    String name = OtherVersions.of(product, flaw);
    String id = product.code() + OTHERS + name;
    return leaf(product, "", new Leaf(id, RANGE, name, product.name() + " other versions"));
  }

  /// Marks the ids of the versions that no other row names.
  static final String OTHERS = ":others:";

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
    relationships.computeIfAbsent(
        id,
        _ ->
            Json.object()
                .put("category", "installed_on")
                .put(
                    "full_product_name",
                    Json.object().put("name", leaf.title + " on " + platform).put("product_id", id))
                .put("product_reference", leaf.id)
                .put("relates_to_product_reference", platformId));
    return id;
  }

  /// The tree over all rows asked for so far; empty when there were none.
  Json node() {
    return Json.object()
        .put("branches", branches(vendors, ProductTree::vendor))
        .put("full_product_names", Json.list(platforms.values()))
        .put("relationships", Json.list(relationships.values()));
  }

  private static <K, V> JsonNode branches(Map<K, V> below, BiFunction<K, V, Json> branch) {
    List<Json> list = new ArrayList<>();
    below.forEach((key, value) -> list.add(branch.apply(key, value)));
    return Json.list(list);
  }

  private static Json vendor(String name, Map<Product, Map<String, List<Leaf>>> products) {
    return branch("vendor", name).put("branches", branches(products, ProductTree::product));
  }

  private static Json product(Product product, Map<String, List<Leaf>> streams) {
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

  private static Json version(Product product, Leaf leaf) {
    Json helper = Json.object().put("cpe", product.cpe()).put("purl", product.purl());
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
}
