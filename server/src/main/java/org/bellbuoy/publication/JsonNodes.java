package org.bellbuoy.publication;

import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON as anybody's parser sees it. What is not there is empty, what is no JSON is null.
final class JsonNodes {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private JsonNodes() {}

  static JsonNode parsed(byte[] json) {
    try {
      return JSON.readTree(json);
    } catch (JacksonException broken) {
      return JSON.nullNode();
    }
  }

  static List<JsonNode> nodes(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).toList();
  }

  static String text(JsonNode node, String field) {
    return node.path(field).asString("");
  }
}
