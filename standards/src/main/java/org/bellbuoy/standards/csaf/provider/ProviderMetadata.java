package org.bellbuoy.standards.csaf.provider;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.bellbuoy.standards.csaf.CsafVersion;
import org.bellbuoy.standards.facts.Publisher;
import org.bellbuoy.standards.facts.PublisherRole;
import org.bellbuoy.standards.json.JsonWriting;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `provider-metadata.json` of a trusted provider (requirements 7 to 10 and 20).
///
/// @param canonicalUrl where this file lies; it ends in `/provider-metadata.json`
/// @param lastUpdated when it or anything it leads to last changed
public record ProviderMetadata(
    URI canonicalUrl,
    Publisher publisher,
    List<TlpFolder> folders,
    List<PublicKey> keys,
    Instant lastUpdated) {
  public static final String NAME = "provider-metadata.json";

  public ProviderMetadata {
    folders = List.copyOf(folders);
    keys = List.copyOf(keys);
    if (folders.stream().map(TlpFolder::version).distinct().count() != 1) {
      throw new IllegalArgumentException("Metadata leads to folders of one version of CSAF.");
    }
    if (!canonicalUrl.toString().endsWith("/" + NAME)) {
      throw new IllegalArgumentException("The address must end in /" + NAME + ": " + canonicalUrl);
    }
  }

  /// An OpenPGP key that signs documents; customarily below `openpgp/` beside the metadata.
  public record PublicKey(String fingerprint, URI url) {}

  public byte[] bytes() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    if (version() == CsafVersion.V2_1) {
      root.put("$schema", "https://docs.oasis-open.org/csaf/csaf/v2.1/schema/provider.json");
    }
    root.put("canonical_url", canonicalUrl.toString());
    addDistributions(root.putArray("distributions"));
    root.put("last_updated", lastUpdated.toString());
    root.put("list_on_CSAF_aggregators", true);
    root.put("metadata_version", version().number());
    root.put("mirror_on_CSAF_aggregators", true);
    ArrayNode published = root.putArray("public_openpgp_keys");
    for (PublicKey key : keys) {
      published
          .addObject()
          .put("fingerprint", key.fingerprint().toUpperCase(Locale.ROOT))
          .put("url", key.url().toString());
    }
    addPublisher(root.putObject("publisher"));
    root.put("role", "csaf_trusted_provider");
    return JsonWriting.pretty(root);
  }

  private CsafVersion version() {
    return folders.getFirst().version();
  }

  private void addDistributions(ArrayNode distributions) {
    ObjectNode rolie = JsonNodeFactory.instance.objectNode();
    ArrayNode categories = rolie.putArray("categories");
    ArrayNode feeds = rolie.putArray("feeds");
    ArrayNode services = rolie.putArray("services");
    for (TlpFolder folder : folders) {
      addDirectory(distributions.addObject(), folder);
      categories.add(folder.category().toString());
      ObjectNode feed = feeds.addObject().put("summary", "All documents with TLP:" + folder.word());
      if (version() == CsafVersion.V2_1) {
        feed.put("last_updated", lastUpdated.toString());
      }
      feed.put("tlp_label", folder.word()).put("url", folder.feed().toString());
    }
    services.add(folders.getFirst().service().toString());
    distributions.addObject().set("rolie", rolie);
  }

  private static void addDirectory(ObjectNode distribution, TlpFolder folder) {
    switch (folder.version()) {
      case V2_0 -> distribution.put("directory_url", folder.url().toString());
      case V2_1 ->
          distribution
              .putObject("directory")
              .put("tlp_label", folder.word())
              .put("url", folder.url().toString());
    }
  }

  private void addPublisher(ObjectNode to) {
    to.put("category", category());
    if (publisher.contact() != null) {
      to.put("contact_details", publisher.contact());
    }
    if (publisher.authority() != null) {
      to.put("issuing_authority", publisher.authority());
    }
    to.put("name", publisher.name());
    to.put("namespace", publisher.namespace());
  }

  /// 2.0 knows no multiplier.
  private String category() {
    boolean unknown = version() == CsafVersion.V2_0 && publisher.role() == PublisherRole.MULTIPLIER;
    return unknown ? "other" : publisher.role().name().toLowerCase(Locale.ROOT);
  }
}
