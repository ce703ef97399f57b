package org.bellbuoy.standards.shape;

/// What a JSON value has to look like.
@FunctionalInterface
public interface Shape {
  void check(Spot spot, Findings findings);
}
