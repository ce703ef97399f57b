package org.bellbuoy.standards.outside;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a page leads to and what it makes a browser fetch, read from its tags only.
///
/// @param links where a person can go
/// @param parts what the browser fetches by itself
/// @param feeds addresses of feeds by their media type
record PageParts(Set<String> links, Set<String> parts, Map<String, String> feeds) {

  private static final Pattern TAG =
      Pattern.compile(
          "(?i)<(a|area|link|script|img|source|iframe|embed|object|audio|video)\\b([^>]{0,4000})>");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([a-zA-Z-]{1,40})\\s{0,4}=\\s{0,4}(?:\"([^\"]{0,2000})\"|'([^']{0,2000})')");
  private static final Set<String> FETCHED =
      Set.of("stylesheet", "icon", "preload", "modulepreload", "manifest");

  PageParts {
    links = Set.copyOf(links);
    parts = Set.copyOf(parts);
    feeds = Map.copyOf(feeds);
  }

  static PageParts of(byte[] page) {
    Set<String> links = new LinkedHashSet<>();
    Set<String> parts = new LinkedHashSet<>();
    Map<String, String> feeds = new LinkedHashMap<>();
    Matcher tag = TAG.matcher(new String(page, UTF_8));
    while (tag.find()) {
      Map<String, String> attributes = attributes(tag.group(2));
      String href = attributes.getOrDefault("href", "");
      switch (tag.group(1).toLowerCase(Locale.ROOT)) {
        case "a", "area" -> add(links, href);
        case "link" -> link(attributes, href, links, parts, feeds);
        case "object" -> add(parts, attributes.getOrDefault("data", ""));
        default -> add(parts, attributes.getOrDefault("src", ""));
      }
    }
    return new PageParts(links, parts, feeds);
  }

  private static void link(
      Map<String, String> attributes,
      String href,
      Set<String> links,
      Set<String> parts,
      Map<String, String> feeds) {
    String rel = attributes.getOrDefault("rel", "").toLowerCase(Locale.ROOT);
    String type = attributes.getOrDefault("type", "");
    if (FETCHED.contains(rel)) {
      add(parts, href);
    } else {
      add(links, href);
    }
    if (rel.equals("alternate") && !type.isEmpty()) {
      feeds.putIfAbsent(type, href);
    }
  }

  private static void add(Set<String> to, String address) {
    String bare = address.replaceAll("#.*", "");
    boolean web =
        !bare.isEmpty() && !bare.matches("(?i)(mailto|tel|data|javascript|openpgp4fpr):.*");
    if (web) {
      to.add(bare);
    }
  }

  private static Map<String, String> attributes(String text) {
    Map<String, String> attributes = new LinkedHashMap<>();
    Matcher attribute = ATTRIBUTE.matcher(text);
    while (attribute.find()) {
      String value = attribute.group(2) == null ? attribute.group(3) : attribute.group(2);
      attributes.putIfAbsent(
          attribute.group(1).toLowerCase(Locale.ROOT), value.replace("&amp;", "&").strip());
    }
    return attributes;
  }
}
