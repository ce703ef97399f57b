package org.bellbuoy.standards.csaf.writing;

import org.bellbuoy.standards.csaf.provider.TlpFolder;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.json.JsonWriting;
import tools.jackson.databind.node.ObjectNode;

/// Writes the facts of an advisory as a CSAF 2.1 document, with what 2.0 has no member for: every
/// kind of mistake, CVSS 4.0, scores with their source, TLP 2, planned fixes, versions nothing is
/// known of. The same facts give the same bytes.
public final class Csaf21 {
  private Csaf21() {}

  /// The document; its canonical address is taken from a self reference that ends in its file name.
  public static ObjectNode write(AdvisoryFacts facts) {
    return Documents.write(facts, null, Edition.V2_1);
  }

  /// The document as it will lie in this folder of a provider (test 6.2.11).
  public static ObjectNode write(AdvisoryFacts facts, TlpFolder folder) {
    return Documents.write(facts, folder.document(Csaf20.listing(facts)), Edition.V2_1);
  }

  /// The bytes to be hashed, signed and served.
  public static byte[] bytes(AdvisoryFacts facts, TlpFolder folder) {
    return JsonWriting.pretty(write(facts, folder));
  }
}
