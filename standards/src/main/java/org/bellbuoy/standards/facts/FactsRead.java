package org.bellbuoy.standards.facts;

import java.util.List;

/// What came of reading somebody's document as facts.
public sealed interface FactsRead {

  /// The facts.
  ///
  /// @param doubts a sentence for everything the document said in a way one may misread
  record Understood(AdvisoryFacts facts, List<String> doubts) implements FactsRead {
    public Understood {
      doubts = List.copyOf(doubts);
    }
  }

  /// Nothing can be made of it, and why.
  record Refused(String sentence) implements FactsRead {}
}
