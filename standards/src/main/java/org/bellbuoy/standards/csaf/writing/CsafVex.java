package org.bellbuoy.standards.csaf.writing;

import org.bellbuoy.standards.csaf.CsafVersion;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import tools.jackson.databind.node.ObjectNode;

/// Writes the facts of an advisory in the VEX profile of CSAF (section 4.5): the same statements,
/// for programs that ask only whether a product is affected. A document of its own, so its number
/// is that of the advisory with an ending, and the advisory's own number is its alias.
public final class CsafVex {

  private static final String ENDING = "-VEX";

  private CsafVex() {}

  /// What the document about this advisory is called.
  public static String number(AdvisoryFacts facts) {
    return facts.tracking().id() + ENDING;
  }

  /// @param facts with at least one flaw; a notice without one makes no such statement
  public static ObjectNode write(AdvisoryFacts facts, CsafVersion version) {
    ObjectNode written =
        switch (version) {
          case V2_0 -> Csaf20.write(facts);
          case V2_1 -> Csaf21.write(facts);
        };
    ObjectNode document = (ObjectNode) written.get("document");
    document.put("category", "csaf_vex");
    ObjectNode tracking = (ObjectNode) document.get("tracking");
    tracking.put("id", number(facts));
    tracking.withArray("aliases").add(facts.tracking().id());
    return written;
  }
}
