package org.bellbuoy.publication;

/// A feed as Atom (RFC 4287).
final class AtomFeed {

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  private AtomFeed() {}

  static byte[] of(Feed feed) {
    return FeedXml.written(xml -> write(xml, feed));
  }

  private static void write(FeedXml xml, Feed feed) {
    String self = feed.self(Addresses.ATOM);
    xml.open("feed", "xmlns", NAMESPACE);
    xml.text("id", self);
    xml.text("title", feed.title());
    xml.text("updated", feed.updated().toString());
    link(xml, "self", "application/atom+xml", self);
    link(xml, "alternate", "text/html", feed.homePage());
    xml.open("author");
    xml.text("name", feed.vendor());
    xml.close();
    for (Feed.Entry entry : feed.entries()) {
      entry(xml, entry);
    }
    xml.close();
  }

  private static void entry(FeedXml xml, Feed.Entry entry) {
    xml.open("entry");
    xml.text("id", entry.page());
    xml.text("title", entry.title());
    xml.text("published", entry.published().toString());
    xml.text("updated", entry.updated().toString());
    link(xml, "alternate", "text/html", entry.page());
    link(xml, "related", "application/json", entry.csaf());
    for (String cve : entry.cves()) {
      xml.empty("category", "term", cve);
    }
    xml.text("summary", entry.change());
    xml.text("content", entry.html(), "type", "html");
    xml.close();
  }

  private static void link(FeedXml xml, String rel, String type, String href) {
    xml.empty("link", "rel", rel, "type", type, "href", href);
  }
}
