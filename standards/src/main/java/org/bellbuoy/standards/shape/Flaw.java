package org.bellbuoy.standards.shape;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// One place where a document breaks its shape.
///
/// @param pointer where, as a JSON pointer (RFC 6901)
/// @param sentence what is wrong and how to mend it
public record Flaw(String pointer, String sentence) {

  /// Everything that breaks this shape, in the order of the document. Members that an open shape
  /// does not know are no flaws.
  public static List<Flaw> in(JsonNode document, Shape shape) {
    List<Flaw> flaws = new ArrayList<>();
    shape.check(
        Spot.root(document),
        new Findings() {
          @Override
          public void wrong(Spot spot, String sentence) {
            flaws.add(new Flaw(spot.pointer(), sentence));
          }

          @Override
          public void unknown(Spot spot) {}
        });
    return flaws;
  }
}
