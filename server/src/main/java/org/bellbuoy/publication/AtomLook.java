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

/// Whether the Atom feed (RFC 4287) says what the facts say. It holds the latest only; an advisory
/// older than all of them need not be there.
final class AtomLook {

  private AtomLook() {}

  static boolean says(byte[] feed, AdvisoryFacts facts, String page) {
    Instant updated = facts.tracking().currentRelease();
    List<Map<String, String>> entries = entries(feed);
    List<Map<String, String>> own =
        entries.stream().filter(entry -> page.equals(entry.get("id"))).toList();
    if (own.isEmpty()) {
      return entries.size() >= AtomFeed.MOST
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

  private static List<Map<String, String>> entries(byte[] feed) {
    List<Map<String, String>> entries = new ArrayList<>();
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(feed));
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("entry")) {
          entries.add(entry(xml));
        }
      }
    } catch (XMLStreamException broken) {
      return List.of();
    }
    return entries;
  }

  /// The elements of an entry that hold nothing but text.
  private static Map<String, String> entry(XMLStreamReader xml) throws XMLStreamException {
    Map<String, String> texts = new HashMap<>();
    while (xml.next() != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("entry")) {
      if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        texts.put(name, xml.getElementText());
      }
    }
    return texts;
  }
}
