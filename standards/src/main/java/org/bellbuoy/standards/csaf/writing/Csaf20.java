package org.bellbuoy.standards.csaf.writing;

import java.net.URI;
import java.util.List;
import org.bellbuoy.standards.csaf.provider.PublishedDocument;
import org.bellbuoy.standards.csaf.provider.TlpFolder;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.Tracking;
import org.bellbuoy.standards.json.JsonWriting;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Writes the facts of an advisory as a CSAF 2.0 document: a security advisory, or an informational
/// one for threat notices. The same facts give the same bytes.
public final class Csaf20 {
  private Csaf20() {}

  /// The document; its canonical address is taken from a self reference that ends in its file name.
  public static ObjectNode write(AdvisoryFacts facts) {
    return write(facts, (URI) null);
  }

  /// The document as it will lie in this folder of a provider (test 6.2.11).
  public static ObjectNode write(AdvisoryFacts facts, TlpFolder folder) {
    return write(facts, folder.document(listing(facts)));
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

  private static ObjectNode write(AdvisoryFacts facts, @Nullable URI canonical) {
    Json document = Json.object().put("document", new HeadWriter(facts, canonical).write());
    if (!HeadWriter.isInformational(facts)) {
      ProductTree tree = new ProductTree();
      List<Json> flaws =
          facts.vulnerabilities().stream().map(flaw -> new FlawWriter(flaw, tree).write()).toList();
      document.put("product_tree", tree.node()).put("vulnerabilities", Json.list(flaws));
    }
    return document.node();
  }
}
