package org.bellbuoy.standards.shape;

import tools.jackson.databind.JsonNode;

/// What a JSON value has to look like.
@FunctionalInterface
public interface Shape {

  /// Says of each place of the value what breaks the shape.
  void check(Spot spot, Findings findings);

  /// Whether nothing breaks the shape. Most documents are right, so that this is asked first: it
  /// remembers no places and makes no sentences.
  default boolean fits(JsonNode value) {
    AnyFlaw found = new AnyFlaw();
    check(Spot.root(value), found);
    return !found.any;
  }

  /// Takes note that there is a flaw, not where and what.
  final class AnyFlaw implements Findings {
    private boolean any;

    private AnyFlaw() {}

    @Override
    public void wrong(Spot spot, String sentence) {
      any = true;
    }

    @Override
    public void unknown(Spot spot) {}
  }
}
