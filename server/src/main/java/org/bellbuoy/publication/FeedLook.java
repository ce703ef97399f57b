package org.bellbuoy.publication;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import tools.jackson.databind.JsonNode;

/// Whether a feed says what the facts say. It holds the latest only; an advisory older than all of
/// them need not be there.
final class FeedLook {

  private FeedLook() {}

  /// Atom (RFC 4287).
  static boolean atom(byte[] feed, AdvisoryFacts facts, String page) {
    return says(entries(feed, "entry"), "id", facts, page);
  }

  /// RSS 2.0.
  static boolean rss(byte[] feed, AdvisoryFacts facts, String page) {
    return says(entries(feed, "item"), "guid", facts, page);
  }

  /// JSON Feed 1.1.
  static boolean json(byte[] feed, AdvisoryFacts facts, String page) {
    List<Map<String, String>> entries =
        JsonNodes.nodes(JsonNodes.parsed(feed).path("items")).stream()
            .map(FeedLook::entry)
            .toList();
    return says(entries, "id", facts, page);
  }

  private static boolean says(
      List<Map<String, String>> entries, String id, AdvisoryFacts facts, String page) {
    Instant updated = facts.tracking().currentRelease();
    List<Map<String, String>> own =
        entries.stream().filter(entry -> page.equals(entry.get(id))).toList();
    if (own.isEmpty()) {
      return entries.size() >= Feed.MOST
          && entries.stream().noneMatch(entry -> older(entry, updated));
    }
    Map<String, String> entry = own.getFirst();
    return own.size() == 1
        && (facts.tracking().id() + ": " + facts.title()).equals(entry.get("title"))
        && updated.toString().equals(entry.get("updated"))
        && facts.tracking().currentRevision().summary().equals(entry.get("summary"));
  }

  private static boolean older(Map<String, String> entry, Instant than) {
    return Instant.parse(entry.getOrDefault("updated", Instant.MIN.toString())).isBefore(than);
  }

  private static Map<String, String> entry(JsonNode item) {
    return Map.of(
        "id", item.path("id").asString(""),
        "title", item.path("title").asString(""),
        "updated", item.path("date_modified").asString(""),
        "summary", item.path("summary").asString(""));
  }

  private static List<Map<String, String>> entries(byte[] feed, String name) {
    List<Map<String, String>> entries = new ArrayList<>();
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(feed));
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(name)) {
          entries.add(entry(xml, name));
        }
      }
    } catch (XMLStreamException broken) {
      return List.of();
    }
    return entries;
  }

  /// The elements of an entry, which hold nothing but text.
  private static Map<String, String> entry(XMLStreamReader xml, String name)
      throws XMLStreamException {
    Map<String, String> texts = new HashMap<>();
    while (xml.next() != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals(name)) {
      if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
        String element = xml.getLocalName();
        texts.put(element, xml.getElementText());
      }
    }
    return texts;
  }
}
