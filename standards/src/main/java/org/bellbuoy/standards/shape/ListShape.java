package org.bellbuoy.standards.shape;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// An array of like items with a least length and, if asked for, no item twice.
public record ListShape(Shape item, int least, boolean distinct) implements Shape {

  public ListShape atLeast(int count) {
    return new ListShape(item, count, distinct);
  }

  /// No two items may be equal.
  public ListShape unique() {
    return new ListShape(item, least, true);
  }

  @Override
  public boolean fits(JsonNode value) {
    if (!value.isArray() || value.size() < least) {
      return false;
    }
    for (int i = 0; i < value.size(); i++) {
      if (!item.fits(value.get(i))) {
        return false;
      }
    }
    return !distinct || value.size() < 2 || isDistinct(value);
  }

  private static boolean isDistinct(JsonNode list) {
    Set<JsonNode> seen = HashSet.newHashSet(list.size());
    for (int i = 0; i < list.size(); i++) {
      if (!seen.add(list.get(i))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void check(Spot spot, Findings findings) {
    if (!spot.node().isArray()) {
      findings.wrong(spot, "This must be a list.");
      return;
    }
    if (spot.node().size() < least) {
      findings.wrong(
          spot, "This list needs at least " + least + " items: add some or leave the member out.");
    }
    Set<JsonNode> seen = distinct ? new HashSet<>() : Set.of();
    for (Spot each : spot.items()) {
      item.check(each, findings);
      if (distinct && !seen.add(each.node())) {
        findings.wrong(each, "This item stands in the list twice: remove one of them.");
      }
    }
  }
}
