package org.bellbuoy.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bellbuoy.standards.json.JsonWriting;
import tools.jackson.databind.json.JsonMapper;

/// A feed as JSON Feed 1.1.
final class JsonFeed {

  private static final String VERSION = "https://jsonfeed.org/version/1.1";

  private JsonFeed() {}

  static byte[] of(Feed feed) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("version", VERSION);
    json.put("title", feed.title());
    json.put("home_page_url", feed.homePage());
    json.put("feed_url", feed.self(Addresses.JSON_FEED));
    json.put("authors", List.of(Map.of("name", feed.vendor())));
    List<Object> items = new ArrayList<>();
    feed.entries().forEach(entry -> items.add(item(entry)));
    json.put("items", items);
    return JsonWriting.pretty(JsonMapper.shared().valueToTree(json));
  }

  private static Map<String, Object> item(Feed.Entry entry) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", entry.page());
    item.put("url", entry.page());
    item.put("title", entry.title());
    item.put("summary", entry.change());
    item.put("content_html", entry.html());
    item.put("date_published", entry.published().toString());
    item.put("date_modified", entry.updated().toString());
    item.put("tags", entry.cves());
    Map<String, Object> csaf = new LinkedHashMap<>();
    csaf.put("url", entry.csaf());
    csaf.put("mime_type", "application/json");
    csaf.put("title", "CSAF");
    item.put("attachments", List.of(csaf));
    return item;
  }
}
