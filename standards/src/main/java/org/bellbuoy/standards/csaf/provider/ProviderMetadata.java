package org.bellbuoy.standards.csaf.provider;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
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
    if (!canonicalUrl.toString().endsWith("/" + NAME)) {
      throw new IllegalArgumentException("The address must end in /" + NAME + ": " + canonicalUrl);
    }
  }

  /// An OpenPGP key that signs documents; customarily below `openpgp/` beside the metadata.
  public record PublicKey(String fingerprint, URI url) {}

  public byte[] bytes() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("canonical_url", canonicalUrl.toString());
    addDistributions(root.putArray("distributions"));
    root.put("last_updated", lastUpdated.toString());
    root.put("list_on_CSAF_aggregators", true);
    root.put("metadata_version", "2.0");
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

  private void addDistributions(ArrayNode distributions) {
    ObjectNode rolie = JsonNodeFactory.instance.objectNode();
    ArrayNode categories = rolie.putArray("categories");
    ArrayNode feeds = rolie.putArray("feeds");
    ArrayNode services = rolie.putArray("services");
    for (TlpFolder folder : folders) {
      distributions.addObject().put("directory_url", folder.url().toString());
      categories.add(folder.category().toString());
      feeds
          .addObject()
          .put("summary", "All documents with TLP:" + folder.word())
          .put("tlp_label", folder.word())
          .put("url", folder.feed().toString());
    }
    services.add(folders.getFirst().service().toString());
    distributions.addObject().set("rolie", rolie);
  }

  private void addPublisher(ObjectNode to) {
    to.put("category", category(publisher.role()));
    if (publisher.contact() != null) {
      to.put("contact_details", publisher.contact());
    }
    if (publisher.authority() != null) {
      to.put("issuing_authority", publisher.authority());
    }
    to.put("name", publisher.name());
    to.put("namespace", publisher.namespace());
  }

  /// The role in words that CSAF 2.0 knows.
  private static String category(PublisherRole role) {
    return role == PublisherRole.MULTIPLIER ? "other" : role.name().toLowerCase(Locale.ROOT);
  }
}
