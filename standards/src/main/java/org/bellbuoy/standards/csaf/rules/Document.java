package org.bellbuoy.standards.csaf.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.bellbuoy.standards.shape.Spot;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A CSAF document with its products, groups, branches and vulnerabilities looked up once.
public final class Document {
  private final Spot root;
  private final Surroundings surroundings;
  private final List<Spot> products = new ArrayList<>();
  private final List<Spot> helpers = new ArrayList<>();
  private final List<Branch> branches = new ArrayList<>();
  private final Map<String, Set<String>> groups = new HashMap<>();
  private final List<Vulnerability> vulnerabilities = new ArrayList<>();

  private @Nullable History history;
  private @Nullable Set<String> productIds;

  private Document(Spot root, Surroundings surroundings) {
    this.root = root;
    this.surroundings = surroundings;
  }

  public static Document of(JsonNode node, Surroundings surroundings) {
    Document document = new Document(Spot.root(node), surroundings);
    document.index();
    return document;
  }

  private void index() {
    Spot tree = root.at("product_tree");
    for (Spot branch : tree.items("branches")) {
      indexBranch(branch, List.of());
    }
    tree.items("full_product_names").forEach(this::addProduct);
    for (String combined : List.of("relationships", "product_paths")) {
      tree.items(combined).forEach(each -> addProduct(each.at("full_product_name")));
    }
    for (Spot group : tree.items("product_groups")) {
      Set<String> members = groups.computeIfAbsent(group.text("group_id"), _ -> newSet());
      group.items("product_ids").forEach(id -> members.add(id.text()));
    }
    for (Spot each : root.items("vulnerabilities")) {
      vulnerabilities.add(new Vulnerability(this, each));
    }
  }

  private void indexBranch(Spot spot, List<Branch> above) {
    Branch branch = new Branch(spot, above);
    branches.add(branch);
    addProduct(spot.at("product"));
    List<Spot> below = spot.items("branches");
    if (!below.isEmpty()) {
      List<Branch> path = new ArrayList<>(above);
      path.add(branch);
      below.forEach(each -> indexBranch(each, path));
    }
  }

  private void addProduct(Spot product) {
    if (product.exists()) {
      products.add(product);
      Spot helper = product.at("product_identification_helper");
      if (helper.exists()) {
        helpers.add(helper);
      }
    }
  }

  public Spot root() {
    return root;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  Spot head() {
    return root.at("document");
  }

  Spot tracking() {
    return head().at("tracking");
  }

  /// The revision history in order of time, sorted once.
  History history() {
    if (history == null) {
      history = History.of(this);
    }
    return history;
  }

  String category() {
    return head().text("category");
  }

  boolean isOf(Set<String> profiles) {
    return profiles.contains(category());
  }

  /// Every full product name of the tree, wherever it stands.
  List<Spot> products() {
    return products;
  }

  /// The ids of all products; empty text for those that have none.
  Set<String> productIds() {
    if (productIds == null) {
      Set<String> ids = HashSet.newHashSet(products.size());
      products.forEach(product -> ids.add(product.text("product_id")));
      productIds = ids;
    }
    return productIds;
  }

  /// What identifies the products beyond their names, as far as it is given.
  List<Spot> helpers() {
    return helpers;
  }

  /// Every branch of the tree with the branches above it.
  List<Branch> branches() {
    return branches;
  }

  List<Vulnerability> vulnerabilities() {
    return vulnerabilities;
  }

  Map<String, Set<String>> groups() {
    return groups;
  }

  /// The product ids that these items are about, by name or through groups; each group opened once.
  Set<String> productsOf(Iterable<Spot> items) {
    Set<String> ids = newSet();
    Set<String> opened = new HashSet<>();
    for (Spot item : items) {
      ids.addAll(productsOf(item, opened::add));
    }
    return ids;
  }

  /// The product ids one item is about, by name or through those groups that are to be opened. A
  /// group with many members that many items name is not to be opened for each of them: a document
  /// of a few hundred kilobytes would then hold millions of pairs.
  Set<String> productsOf(Spot item, Predicate<String> opens) {
    Set<String> ids = newSet();
    item.items("product_ids").forEach(id -> ids.add(id.text()));
    for (Spot group : item.items("group_ids")) {
      if (opens.test(group.text())) {
        ids.addAll(groups.getOrDefault(group.text(), Set.of()));
      }
    }
    return ids;
  }

  private static Set<String> newSet() {
    return new LinkedHashSet<>();
  }

  /// A branch of the product tree and the way to it from the trunk.
  record Branch(Spot spot, List<Branch> above) {
    String category() {
      return spot.text("category");
    }

    String name() {
      return spot.text("name");
    }

    /// From the trunk to this branch, itself included.
    List<Branch> path() {
      List<Branch> path = new ArrayList<>(above);
      path.add(this);
      return path;
    }
  }
}
