package org.bellbuoy.standards.cve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Whether a container has the shape that CVE Services demand of a published record (record schema
/// 5.1.1, `cnaPublishedContainer`): what must be there, how long it may be, which words it may use.
///
/// Of the optional parts those are looked at that [CnaWriting] writes.
public final class CnaShape {

  private static final int MOST_REFERENCES = 512;
  private static final int LONGEST_TEXT = 4_096;
  private static final int LONGEST_URL = 2_048;
  private static final int LONGEST_TITLE = 256;
  private static final int LONGEST_NAME = 512;
  private static final int LONGEST_PRODUCT = 2_048;
  private static final Pattern URL = Pattern.compile("(ftp|http)s?://\\S+");
  private static final Pattern CWE = Pattern.compile("CWE-[1-9][0-9]*");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,4}([_-][A-Za-z0-9]{2,8})*");
  private static final Pattern UUID =
      Pattern.compile(
          "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-4[0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}");
  private static final Pattern TIME =
      Pattern.compile(
          "[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|[+-]\\d\\d:\\d\\d)?");
  private static final Set<String> STATUSES = Set.of("affected", "unaffected", "unknown");
  private static final Set<String> CREDITS =
      Set.of(
          "finder",
          "reporter",
          "analyst",
          "coordinator",
          "remediation developer",
          "remediation reviewer",
          "remediation verifier",
          "tool",
          "sponsor",
          "other");

  private final List<String> flaws = new ArrayList<>();

  private CnaShape() {}

  /// @return what is wrong with it, each with a pointer into the container; empty when it is sound
  public static List<String> flaws(JsonNode container) {
    CnaShape shape = new CnaShape();
    shape.provider(container.path("providerMetadata"));
    shape.described(container);
    shape.affected(container);
    shape.referenced(container);
    shape.explained(container);
    return List.copyOf(shape.flaws);
  }

  private void provider(JsonNode provider) {
    need(UUID.matcher(provider.path("orgId").asString("")).matches(), "/providerMetadata/orgId");
  }

  private void described(JsonNode container) {
    if (container.has("title")) {
      text(container, "/title", LONGEST_TITLE);
    }
    if (container.has("datePublic")) {
      need(TIME.matcher(container.path("datePublic").asString("")).matches(), "/datePublic");
    }
    texts(container, "/descriptions");
    boolean english =
        container
            .path("descriptions")
            .valueStream()
            .anyMatch(each -> each.path("lang").asString("").startsWith("en"));
    need(english, "/descriptions");
  }

  private void affected(JsonNode container) {
    list(container, "/affected", Integer.MAX_VALUE);
    each(
        container,
        "/affected",
        at -> {
          text(container, at + "/vendor", LONGEST_NAME);
          text(container, at + "/product", LONGEST_PRODUCT);
          JsonNode product = container.at(at);
          need(product.has("versions") || product.has("defaultStatus"), at);
          if (product.has("defaultStatus")) {
            word(container, at + "/defaultStatus", STATUSES);
          }
          each(container, at + "/versions", version -> version(container, version));
        });
  }

  private void version(JsonNode container, String at) {
    text(container, at + "/version", 1_024);
    word(container, at + "/status", STATUSES);
    JsonNode version = container.at(at);
    boolean ranged = version.has("lessThan") || version.has("lessThanOrEqual");
    need(!(version.has("lessThan") && version.has("lessThanOrEqual")), at);
    if (ranged) {
      text(container, at + "/versionType", 128);
    }
  }

  private void referenced(JsonNode container) {
    list(container, "/references", MOST_REFERENCES);
    each(
        container,
        "/references",
        at -> {
          String url = container.at(at + "/url").asString("");
          need(url.length() <= LONGEST_URL && URL.matcher(url).matches(), at + "/url");
          if (container.at(at).has("name")) {
            text(container, at + "/name", LONGEST_NAME);
          }
        });
  }

  private void explained(JsonNode container) {
    each(
        container,
        "/problemTypes",
        at -> each(container, at + "/descriptions", one -> mistake(container, one)));
    for (String optional : List.of("/solutions", "/workarounds", "/credits")) {
      if (!container.at(optional).isMissingNode()) {
        texts(container, optional);
      }
    }
    each(container, "/credits", at -> word(container, at + "/type", CREDITS));
  }

  private void mistake(JsonNode container, String at) {
    text(container, at + "/description", LONGEST_TEXT);
    language(container, at);
    if (container.at(at).has("cweId")) {
      need(CWE.matcher(container.at(at + "/cweId").asString("")).matches(), at + "/cweId");
    }
  }

  private interface Look {
    void at(String pointer);
  }

  private static void each(JsonNode container, String pointer, Look look) {
    for (int i = 0; i < container.at(pointer).size(); i++) {
      look.at(pointer + "/" + i);
    }
  }

  private void texts(JsonNode container, String pointer) {
    list(container, pointer, Integer.MAX_VALUE);
    each(
        container,
        pointer,
        at -> {
          text(container, at + "/value", LONGEST_TEXT);
          language(container, at);
        });
  }

  private void language(JsonNode container, String at) {
    need(LANGUAGE.matcher(container.at(at + "/lang").asString("")).matches(), at + "/lang");
  }

  /// At least one, and none twice.
  private void list(JsonNode container, String pointer, int most) {
    JsonNode list = container.at(pointer);
    Set<JsonNode> distinct = new HashSet<>();
    list.forEach(distinct::add);
    need(
        list.isArray() && !list.isEmpty() && list.size() <= most && distinct.size() == list.size(),
        pointer);
  }

  private void text(JsonNode container, String pointer, int most) {
    String text = container.at(pointer).asString("");
    need(!text.isEmpty() && text.length() <= most, pointer);
  }

  private void word(JsonNode container, String pointer, Set<String> words) {
    need(words.contains(container.at(pointer).asString("")), pointer);
  }

  private void need(boolean met, String pointer) {
    if (!met && !flaws.contains(pointer)) {
      flaws.add(pointer);
    }
  }
}
