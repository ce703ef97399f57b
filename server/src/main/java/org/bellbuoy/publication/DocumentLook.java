package org.bellbuoy.publication;

import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.FactsRead;
import org.bellbuoy.standards.reading.FactsReading;
import org.bellbuoy.standards.surfaces.DocumentComparison;
import org.bellbuoy.standards.surfaces.DocumentForm;

/// Whether a document, read as anybody would read it, names the flaws, versions, dates and scores
/// of the facts.
final class DocumentLook {

  private DocumentLook() {}

  static boolean says(byte[] json, AdvisoryFacts facts, DocumentForm form) {
    return FactsReading.read(JsonNodes.parsed(json))
            instanceof FactsRead.Understood(var said, var _)
        && DocumentComparison.between(facts, said, form, "document").isEmpty();
  }
}
