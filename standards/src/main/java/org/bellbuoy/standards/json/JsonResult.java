package org.bellbuoy.standards.json;

import tools.jackson.databind.JsonNode;

/// What came of reading: the document, or the reason why it was refused.
public sealed interface JsonResult {

  /// The whole document.
  record Read(JsonNode root) implements JsonResult {}

  /// Nothing is kept of a refused document.
  record Refused(JsonProblem problem) implements JsonResult {}
}
