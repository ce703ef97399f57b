package org.bellbuoy.standards.csaf.writing;

import java.util.Collection;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Builds JSON objects whose members stand in alphabetical order (test 6.2.13), without empty ones.
final class Json {
  static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final TreeMap<String, JsonNode> members = new TreeMap<>();

  static Json object() {
    return new Json();
  }

  Json put(String name, @Nullable String text) {
    return text == null ? this : put(name, NODES.stringNode(text));
  }

  Json put(String name, JsonNode value) {
    if (!value.isContainer() || !value.isEmpty()) {
      members.put(name, value);
    }
    return this;
  }

  Json put(String name, Json object) {
    return put(name, object.node());
  }

  Json put(String name, Collection<String> texts) {
    return put(name, texts(texts));
  }

  boolean isEmpty() {
    return members.isEmpty();
  }

  ObjectNode node() {
    ObjectNode node = NODES.objectNode();
    members.forEach(node::set);
    return node;
  }

  static ArrayNode texts(Collection<String> texts) {
    ArrayNode list = NODES.arrayNode();
    texts.forEach(list::add);
    return list;
  }

  static ArrayNode list(Collection<Json> objects) {
    ArrayNode list = NODES.arrayNode();
    objects.forEach(object -> list.add(object.node()));
    return list;
  }
}
