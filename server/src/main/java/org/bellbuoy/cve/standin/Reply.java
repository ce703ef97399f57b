package org.bellbuoy.cve.standin;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What the stand-in answers.
public record Reply(int status, JsonNode body, Map<String, String> headers) {

  static Reply ok(JsonNode body) {
    return new Reply(200, body, Map.of());
  }

  /// @param error its name in the service's own list
  static Reply error(int status, String error, String message) {
    return new Reply(status, named(error, message), Map.of());
  }

  static ObjectNode named(String error, String message) {
    return JsonNodeFactory.instance.objectNode().put("error", error).put("message", message);
  }

  Reply with(String header, int value) {
    return new Reply(status, body, Map.of(header, Integer.toString(value)));
  }
}
