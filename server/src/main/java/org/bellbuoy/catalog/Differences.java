package org.bellbuoy.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says in words what a change changed: `name: Tide → Tide Server`.
final class Differences {

  private final List<String> found = new ArrayList<>();

  Differences of(String field, Object before, Object after) {
    if (!before.equals(after)) {
      found.add(field + ": " + words(before) + " → " + words(after));
    }
    return this;
  }

  boolean none() {
    return found.isEmpty();
  }

  String inWords() {
    return String.join("; ", found);
  }

  private static String words(Object value) {
    return value instanceof Optional<?> optional
        ? optional.map(String::valueOf).orElse("none")
        : value.toString();
  }
}
