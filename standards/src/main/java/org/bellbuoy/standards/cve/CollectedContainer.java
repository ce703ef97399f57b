package org.bellbuoy.standards.cve;

import java.util.List;
import org.bellbuoy.standards.json.JsonParts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Puts an advisory of the normalised shape into the shape of a CNA container, so that both are
/// read by the same code.
final class CollectedContainer {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private CollectedContainer() {}

  static ObjectNode of(JsonNode advisory, List<JsonNode> versions) {
    var cna = NODES.objectNode();
    cna.putObject("providerMetadata").put("shortName", text(advisory, "vendor"));
    copy(advisory, "problem_type", cna, "title");
    texts(cna, "descriptions", advisory, "description");
    texts(cna, "credits", advisory, "credit");
    problemType(cna, advisory);
    affected(cna, advisory, versions);
    JsonParts.text(advisory, "advisory_url")
        .ifPresent(url -> cna.putArray("references").addObject().put("url", url));
    score(cna, advisory.path("cna_cvss"));
    return cna;
  }

  /// Ranges told as from and before, as entries of `versions`.
  static List<JsonNode> entries(List<JsonNode> ranges) {
    return ranges.stream().map(CollectedContainer::entry).toList();
  }

  private static JsonNode entry(JsonNode range) {
    return NODES
        .objectNode()
        .put("version", JsonParts.text(range, "from").orElse("0"))
        .put("lessThan", JsonParts.text(range, "before").orElse("*"))
        .put("status", "affected")
        .put("versionType", "custom");
  }

  private static void affected(ObjectNode cna, JsonNode advisory, List<JsonNode> versions) {
    var affected = cna.putArray("affected").addObject();
    copy(advisory, "vendor", affected, "vendor");
    copy(advisory, "product", affected, "product");
    var platforms = affected.putArray("platforms");
    JsonParts.texts(advisory, "platforms").forEach(platforms::add);
    var list = affected.putArray("versions");
    versions.forEach(list::add);
  }

  private static void problemType(ObjectNode cna, JsonNode advisory) {
    JsonParts.text(advisory, "problem_type")
        .ifPresent(words -> {
          var types = cna.putArray("problemTypes").addObject().putArray("descriptions");
          var description = types.addObject().put("lang", "en").put("description", words);
          copy(advisory, "cwe", description, "cweId");
        });
  }

  private static void score(ObjectNode cna, JsonNode cvss) {
    JsonParts.text(cvss, "version")
        .map(version -> "cvssV" + version.replace('.', '_'))
        .ifPresent(key -> cna.putArray("metrics").addObject().set(key, cvss));
  }

  private static void texts(ObjectNode cna, String key, JsonNode advisory, String from) {
    JsonParts.text(advisory, from)
        .ifPresent(text -> cna.putArray(key).addObject().put("lang", "en").put("value", text));
  }

  private static void copy(JsonNode from, String key, ObjectNode to, String toKey) {
    JsonParts.text(from, key).ifPresent(text -> to.put(toKey, text));
  }

  private static String text(JsonNode object, String key) {
    return JsonParts.text(object, key).orElse("unknown");
  }
}
