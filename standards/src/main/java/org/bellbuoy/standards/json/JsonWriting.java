package org.bellbuoy.standards.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// Writes JSON the same way every time: the same facts give the same bytes, so hashes hold.
public final class JsonWriting {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final ObjectWriter PRETTY = MAPPER.writer().with(printer());

  private JsonWriting() {}

  /// For people and files: two blanks of indentation, line feeds, keys in the order they were put.
  public static byte[] pretty(JsonNode root) {
    return (PRETTY.writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /// For comparing and hashing: no blanks, keys sorted, numbers in their shortest form.
  public static byte[] canonical(JsonNode root) {
    return MAPPER.writeValueAsBytes(sorted(root));
  }

  private static JsonNode sorted(JsonNode node) {
    if (node.isObject()) {
      var object = NODES.objectNode();
      node.propertyNames().stream().sorted().forEach(key -> object.set(key, sorted(node.get(key))));
      return object;
    }
    if (node.isArray()) {
      var array = NODES.arrayNode();
      node.forEach(element -> array.add(sorted(element)));
      return array;
    }
    return node.isNumber() ? shortest(node.decimalValue()) : node;
  }

  private static JsonNode shortest(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    var whole = stripped.scale() <= 0 && stripped.precision() - stripped.scale() <= 100;
    return whole ? NODES.numberNode(stripped.toBigInteger()) : NODES.numberNode(stripped);
  }

  private static DefaultPrettyPrinter printer() {
    var indenter = new DefaultIndenter("  ", "\n");
    var separators = Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER);
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }
}
