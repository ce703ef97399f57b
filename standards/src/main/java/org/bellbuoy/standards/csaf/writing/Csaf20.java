package org.bellbuoy.standards.csaf.writing;

import org.bellbuoy.standards.csaf.provider.PublishedDocument;
import org.bellbuoy.standards.csaf.provider.TlpFolder;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.Tracking;
import org.bellbuoy.standards.json.JsonWriting;
import tools.jackson.databind.node.ObjectNode;

/// Writes the facts of an advisory as a CSAF 2.0 document: a security advisory, or an informational
/// one for threat notices. The same facts give the same bytes.
public final class Csaf20 {
  private Csaf20() {}

  /// The document; its canonical address is taken from a self reference that ends in its file name.
  public static ObjectNode write(AdvisoryFacts facts) {
    return Documents.write(facts, null, Edition.V2_0);
  }

  /// The document as it will lie in this folder of a provider (test 6.2.11).
  public static ObjectNode write(AdvisoryFacts facts, TlpFolder folder) {
    return Documents.write(facts, folder.document(listing(facts)), Edition.V2_0);
  }

  /// The bytes to be hashed, signed and served.
  public static byte[] bytes(AdvisoryFacts facts, TlpFolder folder) {
    return JsonWriting.pretty(write(facts, folder));
  }

  /// How the indexes of a provider list the document.
  public static PublishedDocument listing(AdvisoryFacts facts) {
    Tracking tracking = facts.tracking();
    return new PublishedDocument(
        tracking.id(),
        facts.title(),
        tracking.currentRevision().summary(),
        tracking.initialRelease(),
        tracking.currentRelease());
  }
}
