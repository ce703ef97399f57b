package org.bellbuoy.publication;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.Tracking;
import org.bellbuoy.web.Markdown;
import org.bellbuoy.web.Words;

/// The latest advisories as an Atom feed (RFC 4287) for readers and chat rooms.
final class AtomFeed {

  /// The latest that stand in the feed.
  static final int MOST = 50;

  private static final int BELOW_HEADING = 3;
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  private final XMLStreamWriter xml;
  private final Addresses addresses;

  private AtomFeed(XMLStreamWriter xml, Addresses addresses) {
    this.xml = xml;
    this.addresses = addresses;
  }

  static byte[] of(List<AdvisoryFacts> all, Letterhead letterhead, Addresses addresses) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      new AtomFeed(xml, addresses).feed(all, letterhead);
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
    return out.toByteArray();
  }

  private void feed(List<AdvisoryFacts> all, Letterhead letterhead) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(NAMESPACE);
    String self = addresses.url(Addresses.ATOM).toString();
    element("id", self);
    String vendor = letterhead.vendor().name();
    element("title", Words.of("publication").say("feed.title", vendor));
    element("updated", IndexBaking.updated(all).toString());
    link("self", "application/atom+xml", self);
    link("alternate", "text/html", addresses.url(Addresses.LIST).toString());
    xml.writeStartElement("author");
    element("name", vendor);
    xml.writeEndElement();
    for (AdvisoryFacts facts : all.subList(0, Math.min(MOST, all.size()))) {
      entry(facts);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void entry(AdvisoryFacts facts) throws XMLStreamException {
    Tracking tracking = facts.tracking();
    String page = addresses.url(Addresses.page(tracking.id())).toString();
    xml.writeStartElement("entry");
    element("id", page);
    element("title", tracking.id() + ": " + facts.title());
    element("published", tracking.initialRelease().toString());
    element("updated", tracking.currentRelease().toString());
    link("alternate", "text/html", page);
    link("related", "application/json", addresses.url(Addresses.csaf(facts)).toString());
    for (String cve : AdvisoryPages.cves(facts)) {
      xml.writeEmptyElement("category");
      xml.writeAttribute("term", cve);
    }
    element("summary", tracking.currentRevision().summary());
    xml.writeStartElement("content");
    xml.writeAttribute("type", "html");
    xml.writeCharacters(Markdown.html(AdvisoryPages.summary(facts), BELOW_HEADING));
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private void link(String rel, String type, String href) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", href);
  }
}
