package org.bellbuoy.standards.shape;

import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/// Text that satisfies a test.
///
/// @param demand completes the sentence "This …"
record TextShape(String demand, Predicate<String> test) implements Shape {

  @Override
  public boolean fits(JsonNode value) {
    return value.isString() && test.test(value.stringValue());
  }

  @Override
  public void check(Spot spot, Findings findings) {
    if (!spot.node().isString()) {
      findings.wrong(spot, "This must be text.");
    } else if (!test.test(spot.node().stringValue())) {
      findings.wrong(spot, "This " + demand + ".");
    }
  }
}
