package org.bellbuoy.standards.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Looks into a document that may not have the shape one hopes for.
public final class JsonParts {

  private JsonParts() {}

  /// The text under a key, if there is one that says something.
  public static Optional<String> text(JsonNode object, String key) {
    var value = object.path(key);
    return value.isString() && !value.stringValue().isBlank()
        ? Optional.of(value.stringValue().strip())
        : Optional.empty();
  }

  /// The objects in the list under a key; whatever else stands there is passed over.
  public static List<JsonNode> objects(JsonNode object, String key) {
    return elements(object, key).filter(JsonNode::isObject).toList();
  }

  /// The texts in the list under a key.
  public static List<String> texts(JsonNode object, String key) {
    return elements(object, key)
        .filter(JsonNode::isString)
        .map(element -> element.stringValue().strip())
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static Stream<JsonNode> elements(JsonNode object, String key) {
    var list = object.path(key);
    return list.isArray() ? list.valueStream() : Stream.empty();
  }
}
