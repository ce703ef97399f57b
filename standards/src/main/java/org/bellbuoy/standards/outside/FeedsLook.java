package org.bellbuoy.standards.outside;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import tools.jackson.databind.JsonNode;

/// The feeds for people, as the front page names them: Atom, RSS and JSON Feed, well-formed and of
/// the same advisories in the same order.
final class FeedsLook {

  static final String ATOM = "application/atom+xml";
  static final String RSS = "application/rss+xml";
  static final String JSON = "application/feed+json";

  private final Round round;

  FeedsLook(Round round) {
    this.round = round;
  }

  /// Addresses of the pages that the feeds name.
  List<String> look(URI page, Map<String, String> named) {
    Map<URI, List<String>> read = new LinkedHashMap<>();
    for (String type : List.of(ATOM, RSS, JSON)) {
      String href = named.get(type);
      Optional<URI> at = href == null ? Optional.empty() : round.own(Check.FEED, page, href);
      at.ifPresent(url -> read(url, type).ifPresent(ids -> read.put(url, ids)));
    }
    List<URI> places = List.copyOf(read.keySet());
    for (int i = 1; i < places.size(); i++) {
      List<String> first = read.getOrDefault(places.getFirst(), List.of());
      if (!first.equals(read.get(places.get(i)))) {
        wrong(
            places.get(i),
            "It does not name the same advisories in the same order as "
                + places.getFirst()
                + ". Bake all feeds from the same.");
      }
    }
    return read.values().stream().findFirst().orElse(List.of());
  }

  private Optional<List<String>> read(URI at, String type) {
    Optional<Answer.Got> file = round.file(Check.FEED, at, "The feed");
    file.ifPresent(got -> FrontLook.cache(round, at, got));
    Optional<List<String>> ids = file.flatMap(got -> ids(got.body(), type));
    if (file.isPresent() && ids.isEmpty()) {
      wrong(at, "It is not well-formed, or no feed of the type " + type + ".");
    }
    return ids;
  }

  private void wrong(URI at, String sentence) {
    round.note(new Symptom(Check.FEED, Severity.ERROR, at, sentence, Trouble.ITSELF, "feed " + at));
  }

  private static Optional<List<String>> ids(byte[] feed, String type) {
    return switch (type) {
      case ATOM -> xml(feed, "feed", "entry", "id");
      case RSS -> xml(feed, "rss", "item", "guid");
      default -> json(feed);
    };
  }

  private static Optional<List<String>> json(byte[] feed) {
    Optional<JsonNode> root = ProviderLook.json(feed);
    return root.filter(
            node -> node.path("version").asString("").startsWith("https://jsonfeed.org/"))
        .filter(node -> node.path("items").isArray())
        .map(node ->
            node.path("items").valueStream().map(item -> item.path("id").asString("")).toList());
  }

  /// Read to the end, so that what is broken anywhere is seen.
  private static Optional<List<String>> xml(byte[] feed, String root, String entry, String id) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    List<String> ids = new ArrayList<>();
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(feed));
      boolean first = true;
      boolean inside = false;
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          if (first && !xml.getLocalName().equals(root)) {
            return Optional.empty();
          }
          first = false;
          inside |= xml.getLocalName().equals(entry);
          if (inside && xml.getLocalName().equals(id)) {
            ids.add(xml.getElementText());
          }
        }
      }
      return first ? Optional.empty() : Optional.of(ids);
    } catch (XMLStreamException broken) {
      return Optional.empty();
    }
  }
}
