package org.bellbuoy.standards.affected;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bellbuoy.standards.facts.Product;

/// Which products contain which component. A library that lies inside several products counts in
/// each of them.
public final class Composition {

  /// A product and a part of it; which version of the part it holds is not known here.
  public record Part(Product whole, Product component) {}

  private final List<Part> parts = new ArrayList<>();
  private final Map<String, List<Product>> wholes = new HashMap<>();
  private final Map<String, List<Product>> components = new HashMap<>();
  private final Map<Product, Set<String>> keys = new HashMap<>();

  private Composition() {}

  public static Composition none() {
    return new Composition();
  }

  public static Composition of(List<Part> parts) {
    Composition composition = new Composition();
    parts.forEach(composition::add);
    return composition;
  }

  private void add(Part part) {
    parts.add(part);
    for (String key : keys(part.component())) {
      add(wholes, key, part.whole());
    }
    for (String key : keys(part.whole())) {
      add(components, key, part.component());
    }
  }

  private Set<String> keys(Product product) {
    return keys.computeIfAbsent(product, ProductKeys::of);
  }

  private static void add(Map<String, List<Product>> lists, String key, Product product) {
    List<Product> list = lists.computeIfAbsent(key, _ -> new ArrayList<>());
    if (!list.contains(product)) {
      list.add(product);
    }
  }

  List<Part> parts() {
    return List.copyOf(parts);
  }

  /// What is known of a product with these names, as a whole or as a part.
  List<Part> touching(Set<String> names) {
    return parts.stream()
        .filter(part -> isNamed(part.whole(), names) || isNamed(part.component(), names))
        .toList();
  }

  /// The components of a product with these names, in the order in which they became known.
  List<Product> partsOf(Set<String> names) {
    return parts.stream()
        .filter(part -> isNamed(part.whole(), names))
        .map(Part::component)
        .toList();
  }

  private boolean isNamed(Product product, Set<String> names) {
    return !Collections.disjoint(keys.getOrDefault(product, Set.of()), names);
  }

  /// The products that contain what these keys name.
  List<Product> containing(List<String> keys) {
    return found(wholes, keys);
  }

  /// The components of what these keys name.
  List<Product> componentsOf(List<String> keys) {
    return found(components, keys);
  }

  private static List<Product> found(Map<String, List<Product>> lists, List<String> keys) {
    return keys.stream()
        .flatMap(key -> lists.getOrDefault(key, List.of()).stream())
        .distinct()
        .toList();
  }
}
