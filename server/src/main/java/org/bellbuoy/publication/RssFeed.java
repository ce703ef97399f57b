package org.bellbuoy.publication;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// A feed as RSS 2.0, for readers that know nothing newer. RSS has one date for an item; when it
/// changed last stands beside it as Atom's `updated`.
final class RssFeed {

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private RssFeed() {}

  static byte[] of(Feed feed) {
    return FeedXml.written(xml -> write(xml, feed));
  }

  private static void write(FeedXml xml, Feed feed) {
    xml.open("rss", "version", "2.0", "xmlns:atom", ATOM);
    xml.open("channel");
    xml.text("title", feed.title());
    xml.text("link", feed.homePage());
    xml.text("description", feed.title());
    xml.text("lastBuildDate", date(feed.updated()));
    xml.empty(
        "atom:link",
        "rel",
        "self",
        "type",
        "application/rss+xml",
        "href",
        feed.self(Addresses.RSS));
    for (Feed.Entry entry : feed.entries()) {
      item(xml, entry);
    }
    xml.close();
    xml.close();
  }

  private static void item(FeedXml xml, Feed.Entry entry) {
    xml.open("item");
    xml.text("title", entry.title());
    xml.text("link", entry.page());
    xml.text("guid", entry.page(), "isPermaLink", "true");
    xml.text("pubDate", date(entry.published()));
    xml.text("atom:updated", entry.updated().toString());
    for (String cve : entry.cves()) {
      xml.text("category", cve);
    }
    xml.text("atom:summary", entry.change());
    xml.text("description", entry.html());
    xml.close();
  }

  /// As RFC 822 has it, with four digits for the year.
  private static String date(Instant at) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
  }
}
