package org.bellbuoy.standards.affected;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bellbuoy.standards.facts.Product;

/// Which products contain which component. A library that lies inside several products counts in
/// each of them.
public final class Composition {

  /// A product and a part of it; which version of the part it holds is not known here.
  public record Part(Product whole, Product component) {}

  private final List<Part> parts = new ArrayList<>();
  private final Map<String, List<Product>> wholes = new HashMap<>();
  private final Map<String, List<Product>> components = new HashMap<>();

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
    for (String key : ProductKeys.of(part.component())) {
      add(wholes, key, part.whole());
    }
    for (String key : ProductKeys.of(part.whole())) {
      add(components, key, part.component());
    }
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
