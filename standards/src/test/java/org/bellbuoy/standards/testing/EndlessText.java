package org.bellbuoy.standards.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Puts a text of thousands of like parts in place of one text of a document, the same way for the
/// same seed: what makes a careless pattern or parser call itself until the stack is used up.
public final class EndlessText {
  private static final int LENGTH = 10_000;
  private static final List<String> BEGINNINGS =
      List.of(
          "",
          "1.0.0-",
          "1.0.0+",
          "2021-01-01T00:00:00.",
          "<",
          "AV:N/",
          "CVE-2020-1",
          "CVSS:3.1/",
          "CVSS:4.0/",
          "CWE-1",
          "GHSA-",
          "MIT OR ",
          "cpe:/",
          "cpe:2.3:a:",
          "en-",
          "en-2020-1",
          "https://a",
          "https://x.example/",
          "pkg:npm/",
          "vers:generic/",
          "vers:npm/",
          "x_");
  private static final List<String> PARTS =
      List.of(
          "a", "a-", "a.", ".a", "-a1", "1", ".1", "0-0-", "|1", "|<1", ">= 1, ", "ab ", "A B ",
          " OR ", "AND", "(", "{", "[", "](", "<", "<b>", "x:", ":", "/", "*", "**", "\\*", "`",
          "_a_", "~", "#", "@", "%41", "&a=b", "&amp;", "\n", "é");

  private EndlessText() {}

  public static JsonNode in(JsonNode original, long seed) {
    JsonNode copy = original.deepCopy();
    SplittableRandom random = new SplittableRandom(seed);
    List<Runnable> places = new ArrayList<>();
    collect(copy, text(random), places);
    if (!places.isEmpty()) {
      places.get(random.nextInt(places.size())).run();
    }
    return copy;
  }

  private static String text(SplittableRandom random) {
    String part = PARTS.get(random.nextInt(PARTS.size()));
    return BEGINNINGS.get(random.nextInt(BEGINNINGS.size())) + part.repeat(LENGTH / part.length());
  }

  private static void collect(JsonNode node, String text, List<Runnable> places) {
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        take(object.get(name), () -> object.put(name, text), text, places);
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        int place = i;
        take(array.get(i), () -> array.set(place, array.stringNode(text)), text, places);
      }
    }
  }

  private static void take(JsonNode child, Runnable change, String text, List<Runnable> places) {
    if (child.isString()) {
      places.add(change);
    } else {
      collect(child, text, places);
    }
  }
}
