package org.bellbuoy.publication;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.web.Words;
import org.springframework.stereotype.Component;

/// Bakes the feeds: of all advisories and of each product, as Atom, as RSS and as JSON Feed, and
/// their dates as a calendar.
@Component
class FeedBaking {

  private final Addresses addresses;

  FeedBaking(Addresses addresses) {
    this.addresses = addresses;
  }

  /// @param all the latest first
  void bake(Batch batch, List<AdvisoryFacts> all, Letterhead letterhead) {
    String title = Words.of("publication").say("feed.title", letterhead.vendor().name());
    bake(batch, Addresses.FEED, title, Addresses.LIST, all, letterhead);
  }

  /// @param about what speaks of the product, the latest first
  void bake(Batch batch, Product product, List<AdvisoryFacts> about, Letterhead letterhead) {
    String title =
        Words.of("publication").say("feed.product", letterhead.vendor().name(), product.name());
    bake(
        batch,
        Addresses.feed(product.code()),
        title,
        Addresses.affected(product.code()),
        about,
        letterhead);
  }

  private void bake(
      Batch batch,
      String place,
      String title,
      String home,
      List<AdvisoryFacts> all,
      Letterhead letterhead) {
    List<Feed.Entry> latest =
        all.stream().limit(Feed.MOST).map(facts -> Feed.Entry.of(facts, addresses)).toList();
    Feed feed = new Feed(addresses, place, title, letterhead.vendor().name(), home, latest);
    put(batch, place + Addresses.ATOM, "application/atom+xml;charset=utf-8", AtomFeed.of(feed));
    put(batch, place + Addresses.RSS, "application/rss+xml;charset=utf-8", RssFeed.of(feed));
    put(batch, place + Addresses.JSON_FEED, "application/feed+json", JsonFeed.of(feed));
    put(
        batch,
        place + Addresses.CALENDAR,
        "text/calendar;charset=utf-8",
        IcsFeed.of(title, all, addresses).getBytes(StandardCharsets.UTF_8));
  }

  private static void put(Batch batch, String path, String type, byte[] bytes) {
    batch.put(PublicFile.machine(path, type, bytes));
  }
}
