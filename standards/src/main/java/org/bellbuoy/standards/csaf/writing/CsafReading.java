package org.bellbuoy.standards.csaf.writing;

import org.bellbuoy.standards.facts.AdvisoryFacts;

/// What came of reading a CSAF document as facts.
public sealed interface CsafReading {

  /// The facts the document states.
  record Understood(AdvisoryFacts facts) implements CsafReading {}

  /// The document cannot be read as facts; the sentence says why.
  record Refused(String sentence) implements CsafReading {}
}
