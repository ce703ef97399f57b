package org.bellbuoy.announcement;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// GitHub's own description of its API (OpenAPI 3.0). Whatever it does not describe is wrong.
final class GithubContract {

  private static final Path FILE =
      Path.of(System.getProperty("bellbuoy.home", ".."))
          .resolve(".bellbuoy/tools/api.github.com.json");
  private static final JsonMapper JSON = JsonMapper.shared();

  private final JsonNode document;

  private GithubContract(JsonNode document) {
    this.document = document;
  }

  static boolean isInstalled() {
    return Files.isRegularFile(FILE);
  }

  static GithubContract read() throws IOException {
    return new GithubContract(JSON.readTree(Files.readAllBytes(FILE)));
  }

  /// What is wrong with a request, a sentence each.
  ///
  /// @param path without the query
  /// @param body missing where nothing was sent
  List<String> flaws(String method, String path, Map<String, String> query, JsonNode body) {
    Optional<JsonNode> operation = operation(method.toLowerCase(java.util.Locale.ROOT), path);
    if (operation.isEmpty()) {
      return List.of("There is no " + method + " " + path + ".");
    }
    List<String> flaws = new ArrayList<>();
    JsonNode described = operation.get();
    for (String name : new TreeSet<>(query.keySet())) {
      if (!parameters(described).contains(name)) {
        flaws.add(path + " takes no parameter " + name + ".");
      }
    }
    JsonNode schema = described.at("/requestBody/content/application~1json/schema");
    if (schema.isMissingNode() != body.isMissingNode()) {
      flaws.add(path + (body.isMissingNode() ? " wants a body." : " takes no body."));
    } else if (!body.isMissingNode()) {
      schema(schema).validate(body).forEach(error -> flaws.add(path + ": " + error));
    }
    return flaws;
  }

  private Optional<JsonNode> operation(String method, String path) {
    for (var template : document.path("paths").properties()) {
      String form = template.getKey().replace("{path}", "{+}").replace("{ref}", "{+}");
      String pattern = form.replaceAll("\\{\\+}", ".+").replaceAll("\\{[^}]*}", "[^/]+");
      if (path.matches(pattern) && template.getValue().has(method)) {
        return Optional.of(template.getValue().path(method));
      }
    }
    return Optional.empty();
  }

  private List<String> parameters(JsonNode operation) {
    List<String> names = new ArrayList<>();
    operation.path("parameters").forEach(each -> names.add(resolved(each).path("name").asString()));
    return names;
  }

  /// Strict: what the document does not name is refused.
  private Schema schema(JsonNode described) {
    JsonNode whole = resolved(described);
    if (whole instanceof ObjectNode object && object.has("properties")) {
      object.put("additionalProperties", false);
    }
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(whole);
  }

  /// Without references, and `nullable` as JSON Schema says it.
  private JsonNode resolved(JsonNode node) {
    if (node.path("$ref").isString()) {
      return resolved(document.at(node.path("$ref").asString().substring(1)));
    }
    if (node instanceof ArrayNode array) {
      ArrayNode copy = JSON.createArrayNode();
      array.forEach(each -> copy.add(resolved(each)));
      return copy;
    }
    if (!(node instanceof ObjectNode object)) {
      return node;
    }
    ObjectNode copy = JSON.createObjectNode();
    object.properties().forEach(each -> copy.set(each.getKey(), resolved(each.getValue())));
    if (copy.path("nullable").asBoolean(false) && copy.path("type").isString()) {
      copy.putArray("type").add(node.path("type").asString()).add("null");
    }
    return copy;
  }
}
