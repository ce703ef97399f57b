package org.bellbuoy.standards.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class JsonWritingTests {

  @Test
  void keepsTheOrderOfKeysForPeople() {
    assertThat(new String(JsonWriting.pretty(read("{\"b\":1,\"a\":[\"ä\"]}")), UTF_8))
        .isEqualTo("{\n  \"b\": 1,\n  \"a\": [\n    \"ä\"\n  ]\n}\n");
  }

  @Test
  void writesEqualFactsAsEqualBytes() {
    var one = JsonWriting.canonical(read("{\"b\": 1.50, \"a\": {\"d\": 1e2, \"c\": null}}"));
    var other = JsonWriting.canonical(read("{\"a\":{\"c\":null,\"d\":100},\"b\":1.5}"));
    assertThat(new String(one, UTF_8)).isEqualTo("{\"a\":{\"c\":null,\"d\":100},\"b\":1.5}");
    assertThat(one).isEqualTo(other);
  }

  private static JsonNode read(String text) {
    var result = new JsonReading(JsonLimits.ORDINARY).read(text.getBytes(UTF_8));
    return ((JsonResult.Read) result).root();
  }
}
