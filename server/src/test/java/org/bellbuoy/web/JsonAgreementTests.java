package org.bellbuoy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.bellbuoy.standards.json.JsonLimits;
import org.bellbuoy.standards.json.JsonReading;
import org.bellbuoy.standards.json.JsonResult;
import org.bellbuoy.testkit.TestHouse;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Two readers of JSON live here, that of the API and that of documents. What one refuses because
/// it could be read in two ways, the other refuses too.
class JsonAgreementTests {

  private final JsonReading documents = new JsonReading(JsonLimits.ORDINARY);
  private final JsonMapper api = TestHouse.doors().desk().getBean(JsonMapper.class);

  @Test
  void refusesAtBothReadersWhatIsAmbiguous() {
    for (byte[] text : ambiguous()) {
      String shown = new String(text, StandardCharsets.ISO_8859_1);
      assertThat(documents.read(text)).as(shown).isInstanceOf(JsonResult.Refused.class);
      assertThat(isRead(text)).as(shown).isFalse();
    }
  }

  @Test
  void readsAtBothWhatIsPlain() {
    for (String text : List.of("{\"a\":[1,2.5,true,null,\"ä文😀\"]}", "[]", "{\"\":{}}")) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      assertThat(documents.read(bytes)).isNotInstanceOf(JsonResult.Refused.class);
      assertThat(isRead(bytes)).isTrue();
    }
  }

  private static List<byte[]> ambiguous() {
    Stream<String> texts =
        Stream.of(
            "{\"a\":1,\"a\":2}",
            "{\"a\":{\"b\":1,\"b\":1}}",
            "{\"a\":1} {\"a\":2}",
            "{\"a\":1}x",
            "{\"a\":1",
            "{'a':1}",
            "{a:1}",
            "{\"a\":01}",
            "{\"a\":NaN}",
            "{\"a\":1,}",
            "// x\n{}",
            "{\"a\":\"\u0001\"}",
            "[".repeat(200) + "]".repeat(200));
    return texts.map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
  }

  private boolean isRead(byte[] text) {
    try {
      api.readerFor(Object.class).readValue(text);
      return true;
    } catch (JacksonException refused) {
      return false;
    }
  }
}
