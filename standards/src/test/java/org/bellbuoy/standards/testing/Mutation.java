package org.bellbuoy.standards.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Harms a document in one place, the same way for the same seed: removes, doubles, renames,
/// empties or replaces a value.
public final class Mutation {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final List<String> STRANGE =
      List.of(
          "",
          " ",
          "x",
          "2021-13-01T00:00:00Z",
          "2021-07-21T10:00:00",
          "not a uri",
          "https://example.com/ä",
          "https://example.com/%zz",
          "urn:x:y",
          "1.0",
          "1.0.0-",
          "01",
          "cpe:/a:b:c",
          "cpe:2.3:a:b:c:1:*:*:*:*:*:*:*",
          "pkg:npm/x",
          "pkg:/x",
          "CVE-2021-123",
          "CWE-0",
          "de-DE-x-foo",
          "NONE",
          "AV:N/AC:L/Au:N/C:C/I:C/A:C");

  private Mutation() {}

  public static JsonNode of(JsonNode original, long seed) {
    JsonNode copy = original.deepCopy();
    SplittableRandom random = new SplittableRandom(seed);
    List<JsonNode> holders = new ArrayList<>();
    collect(copy, holders);
    JsonNode holder = holders.get(random.nextInt(holders.size()));
    if (holder instanceof ObjectNode object) {
      harm(object, random);
    } else if (holder instanceof ArrayNode array) {
      harm(array, random);
    }
    return copy;
  }

  private static void collect(JsonNode node, List<JsonNode> holders) {
    if (node.isContainer() && !node.isEmpty()) {
      holders.add(node);
      node.forEach(child -> collect(child, holders));
    }
  }

  private static void harm(ObjectNode object, SplittableRandom random) {
    List<String> names = new ArrayList<>(object.propertyNames());
    String name = names.get(random.nextInt(names.size()));
    switch (random.nextInt(5)) {
      case 0 -> object.remove(name);
      case 1 -> object.set(name + "x", object.remove(name));
      case 2 -> object.set("stranger", NODES.stringNode("x"));
      default -> object.set(name, strange(random));
    }
  }

  private static void harm(ArrayNode array, SplittableRandom random) {
    int place = random.nextInt(array.size());
    switch (random.nextInt(4)) {
      case 0 -> array.add(array.get(place).deepCopy());
      case 1 -> array.remove(place);
      case 2 -> array.removeAll();
      default -> array.set(place, strange(random));
    }
  }

  private static JsonNode strange(SplittableRandom random) {
    return switch (random.nextInt(8)) {
      case 0 -> NODES.numberNode(random.nextInt(-1, 12));
      case 1 -> NODES.booleanNode(true);
      case 2 -> NODES.nullNode();
      case 3 -> NODES.objectNode();
      case 4 -> NODES.arrayNode();
      default -> NODES.stringNode(STRANGE.get(random.nextInt(STRANGE.size())));
    };
  }
}
