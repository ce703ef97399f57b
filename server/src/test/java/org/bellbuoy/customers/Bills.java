package org.bellbuoy.customers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// SBOMs as CycloneDX writes them.
final class Bills {

  private Bills() {}

  /// A part by a package URL; an empty version is left out.
  static String npm(String name, String version) {
    return version.isEmpty()
        ? "{\"type\":\"library\",\"name\":\"%1$s\",\"purl\":\"pkg:npm/%1$s\"}".formatted(name)
        : "{\"type\":\"library\",\"name\":\"%1$s\",\"version\":\"%2$s\",\"purl\":\"pkg:npm/%1$s@%2$s\"}"
            .formatted(name, version);
  }

  /// A part by nothing but its name.
  static String named(String name, String version) {
    return "{\"type\":\"library\",\"name\":\"%s\",\"version\":\"%s\"}".formatted(name, version);
  }

  static String text(List<String> parts) {
    return "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",\"components\":["
        + String.join(",", parts)
        + "]}";
  }

  static byte[] of(List<String> parts) {
    return text(parts).getBytes(UTF_8);
  }

  static byte[] of(String... parts) {
    return of(List.of(parts));
  }

  /// So many that nothing is said about.
  static List<String> many(int parts) {
    List<String> many = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      many.add(npm("plank-" + i, "2." + i % 7));
    }
    return many;
  }

  /// Each inside the one before.
  static String inEachOther(List<String> parts) {
    return parts.stream()
            .map(part -> part.substring(0, part.length() - 1) + ",\"components\":[")
            .collect(Collectors.joining())
        + "]}".repeat(parts.size());
  }
}
