package org.bellbuoy.standards.csaf.provider;

import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.bellbuoy.standards.json.JsonWriting;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The ROLIE feed (RFC 8322 in JSON) with all documents of one TLP label, and the service and
/// category documents that go with it (requirements 15 to 17).
public final class RolieFeed {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private RolieFeed() {}

  /// The feed; the newest entry comes first. Self links, entry links and content agree by
  /// construction.
  ///
  /// @param publisher name that stands in the title
  /// @param updated when the feed last changed
  public static byte[] feed(
      TlpFolder folder,
      String publisher,
      Instant updated,
      Collection<PublishedDocument> documents) {
    ObjectNode feed = NODES.objectNode();
    feed.put("id", folder.feedName().replace(".json", ""));
    feed.put("title", "CSAF documents of %s, TLP:%s".formatted(publisher, folder.word()));
    feed.set("link", links(link("self", folder.feed()), link("service", folder.service())));
    feed.set("category", NODES.arrayNode().add(informationType()));
    feed.put("updated", updated.toString());
    ArrayNode entries = feed.putArray("entry");
    documents.stream()
        .sorted(Indexes.newestFirst())
        .forEach(document -> entries.add(entry(folder, document)));
    return JsonWriting.pretty(NODES.objectNode().set("feed", feed));
  }

  private static ObjectNode entry(TlpFolder folder, PublishedDocument document) {
    URI url = folder.document(document);
    ObjectNode entry = NODES.objectNode();
    entry.put("id", document.trackingId());
    entry.put("title", document.title());
    entry.set(
        "link",
        links(
            link("self", url),
            link("hash", beside(url, Sidecars.SHA_256)),
            link("hash", beside(url, Sidecars.SHA_512)),
            link("signature", beside(url, Sidecars.SIGNATURE))));
    entry.put("published", document.initialRelease().toString());
    entry.put("updated", document.currentRelease().toString());
    entry.putObject("summary").put("content", document.summary());
    entry.putObject("content").put("type", "application/json").put("src", url.toString());
    entry
        .putObject("format")
        .put("schema", folder.version().schema())
        .put("version", folder.version().number());
    return entry;
  }

  /// The service document that lists the feeds.
  public static byte[] service(List<TlpFolder> folders) {
    ObjectNode workspace = NODES.objectNode().put("title", "Public CSAF feeds");
    ArrayNode collections = workspace.putArray("collection");
    for (TlpFolder folder : folders) {
      ObjectNode collection = collections.addObject();
      collection.put("title", "CSAF documents, TLP:" + folder.word());
      collection.put("href", folder.feed().toString());
      collection.putObject("categories").set("category", NODES.arrayNode().add(informationType()));
    }
    ObjectNode service = NODES.objectNode();
    service.putObject("service").putArray("workspace").add(workspace);
    return JsonWriting.pretty(service);
  }

  /// The category document: the terms, such as product names, by which entries may be sorted.
  public static byte[] category(List<String> terms) {
    ObjectNode categories = NODES.objectNode();
    ArrayNode list = categories.putArray("category");
    terms.forEach(term -> list.addObject().put("term", term));
    return JsonWriting.pretty(NODES.objectNode().set("categories", categories));
  }

  private static ObjectNode informationType() {
    return NODES
        .objectNode()
        .put("scheme", "urn:ietf:params:rolie:category:information-type")
        .put("term", "csaf");
  }

  private static URI beside(URI document, String suffix) {
    return URI.create(document + suffix);
  }

  private static ObjectNode link(String rel, URI href) {
    return NODES.objectNode().put("rel", rel).put("href", href.toString());
  }

  private static ArrayNode links(ObjectNode... links) {
    return NODES.arrayNode().addAll(List.of(links));
  }
}
