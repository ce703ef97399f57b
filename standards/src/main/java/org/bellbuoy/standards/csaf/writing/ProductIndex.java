package org.bellbuoy.standards.csaf.writing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.shape.Spot;
import org.bellbuoy.standards.versions.RangeWords;
import org.bellbuoy.standards.versions.VersionRange;
import org.bellbuoy.standards.versions.VersionScheme;
import org.jspecify.annotations.Nullable;

/// What each product id of a document stands for.
final class ProductIndex {
  private final String publisher;
  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<Product, VersionScheme> schemes = new HashMap<>();

  /// @param versions the versions meant; all of them when the id names a product as such
  /// @param version the text of the version branch
  /// @param others whether it stands for what no other row names
  record Entry(
      Product product,
      @Nullable String stream,
      VersionRange versions,
      String version,
      @Nullable String platform,
      boolean others) {
    /// A version that stands alone is one of the scheme in which its product counts.
    Entry in(VersionScheme scheme) {
      if (versions.scheme() != VersionScheme.GENERIC || versions.single().isEmpty()) {
        return this;
      }
      VersionRange alone = VersionRange.only(scheme, versions.single().get());
      return new Entry(product, stream, alone, version, platform, others);
    }

    Entry on(String name) {
      return new Entry(product, stream, versions, version, name, others);
    }
  }

  private ProductIndex(String publisher) {
    this.publisher = publisher;
  }

  static ProductIndex of(Spot tree, String publisher) {
    ProductIndex index = new ProductIndex(publisher);
    tree.items("full_product_names").forEach(each -> index.addPlain(each));
    tree.items("branches").forEach(each -> index.walk(each, Path.EMPTY));
    tree.items("relationships").forEach(each -> index.addCombined(each));
    tree.items("product_paths").forEach(each -> index.addPath(each));
    return index;
  }

  Optional<Entry> find(String id) {
    return Optional.ofNullable(entries.get(id)).map(entry -> entry.in(scheme(entry.product)));
  }

  /// The scheme in which versions of the product are written elsewhere in the document.
  VersionScheme scheme(Product product) {
    return schemes.getOrDefault(product, VersionScheme.GENERIC);
  }

  private void addPlain(Spot product) {
    String id = product.text("product_id");
    Product named = product(publisher, product.text("name"), id, product);
    entries.put(
        id, new Entry(named, null, VersionRange.all(VersionScheme.GENERIC), "", null, false));
  }

  private void addCombined(Spot relationship) {
    Spot whole = relationship.at("full_product_name");
    Entry part = entries.get(relationship.text("product_reference"));
    Entry on = entries.get(relationship.text("relates_to_product_reference"));
    if (relationship.text("category").equals("installed_on") && part != null && on != null) {
      entries.put(whole.text("product_id"), part.on(on.product().name()));
    } else {
      addPlain(whole);
    }
  }

  /// A path of one step `installed_on` is a version on a platform; any other stands for itself.
  private void addPath(Spot path) {
    Spot whole = path.at("full_product_name");
    List<Spot> steps = path.items("subpaths");
    Entry part = entries.get(path.text("beginning_product_reference"));
    Entry on = entries.get(steps.getFirst().text("next_product_reference"));
    boolean installed = steps.getFirst().text("category").equals("installed_on");
    if (steps.size() == 1 && installed && part != null && on != null) {
      entries.put(whole.text("product_id"), part.on(on.product().name()));
    } else {
      addPlain(whole);
    }
  }

  private void walk(Spot branch, Path above) {
    Path path = above.into(branch.text("category"), branch.text("name"));
    if (branch.has("product")) {
      addLeaf(branch.at("product"), path);
    }
    branch.items("branches").forEach(each -> walk(each, path));
  }

  private void addLeaf(Spot leaf, Path path) {
    String id = leaf.text("product_id");
    boolean others = id.contains(ProductTree.OTHERS);
    String name = path.product.isEmpty() ? leaf.text("name") : path.product;
    String vendor = path.vendor.isEmpty() ? publisher : path.vendor;
    Product product = product(vendor, name, code(id, path, others), leaf);
    VersionRange versions = versions(path);
    if (versions.scheme() != VersionScheme.GENERIC) {
      schemes.putIfAbsent(product, versions.scheme());
    }
    String stream = path.stream.isEmpty() ? null : path.stream;
    entries.put(id, new Entry(product, stream, versions, path.version, null, others));
  }

  private static VersionRange versions(Path path) {
    if (path.version.isEmpty()) {
      return VersionRange.all(VersionScheme.GENERIC);
    }
    return RangeWords.read(path.version);
  }

  private static String code(String id, Path path, boolean others) {
    if (others) {
      return id.substring(0, id.indexOf(ProductTree.OTHERS));
    }
    String suffix = (path.stream.isEmpty() ? ":" : ":" + path.stream + ":") + path.version;
    if (id.length() > suffix.length() && !path.version.isEmpty() && id.endsWith(suffix)) {
      return id.substring(0, id.length() - suffix.length());
    }
    String name = path.vendor + " " + path.product;
    String code = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return path.product.isEmpty() ? id : code.replaceAll("^-|-$", "");
  }

  private static Product product(String vendor, String name, String code, Spot leaf) {
    Spot helper = leaf.at("product_identification_helper");
    List<String> purls = Reads.texts(helper, "purls");
    String purl = purls.isEmpty() ? Reads.text(helper, "purl") : purls.getFirst();
    return new Product(vendor, name, code, purl, Reads.text(helper, "cpe"));
  }

  /// The names on the way to a leaf that we have members for.
  private record Path(String vendor, String product, String stream, String version) {
    static final Path EMPTY = new Path("", "", "", "");

    Path into(String category, String name) {
      return switch (category) {
        case "vendor" -> new Path(name, product, stream, version);
        case "product_name" -> new Path(vendor, name, stream, version);
        case "product_family" ->
            product.isEmpty() ? this : new Path(vendor, product, name, version);
        case "product_version", "product_version_range" -> new Path(vendor, product, stream, name);
        default -> this;
      };
    }
  }
}
