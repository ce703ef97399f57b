package org.bellbuoy.cli;

import java.util.List;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.FactsRead;
import org.bellbuoy.standards.reading.FactsReading;
import tools.jackson.databind.JsonNode;

/// The facts a document states, with the doubts there were in reading it.
///
/// @param doubts sentences for the person who converts
record FactsOfFile(AdvisoryFacts facts, List<String> doubts) {

  /// Reads any format; whatever cannot be read is refused with a sentence.
  static FactsOfFile of(JsonNode root) {
    return switch (FactsReading.read(root)) {
      case FactsRead.Understood(var facts, var doubts) -> new FactsOfFile(facts, doubts);
      case FactsRead.Refused(var sentence) -> throw new IllegalArgumentException(sentence);
    };
  }
}
