package org.bellbuoy.standards.json;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class JsonReadingTests {

  private final JsonReading reading = new JsonReading(JsonLimits.ORDINARY);

  @Test
  void readsADocument() {
    assertThat(reading.read(bytes("{\"a\": [1, 2.50]}")))
        .isInstanceOfSatisfying(
            JsonResult.Read.class, read -> assertThat(read.root().path("a")).hasSize(2));
  }

  @Test
  void refusesARepeatedKeyAndSaysWhere() {
    var problem = refusal("{\n \"a\": {\"b\": 1,\n  \"b\": 2}}");
    assertThat(problem.sentence()).isEqualTo("The key \"b\" stands twice in one object.");
    assertThat(problem.line()).isEqualTo(3);
    assertThat(problem.pointer()).startsWith("/a");
  }

  @Test
  void refusesDeepNesting() {
    assertThat(refusal("[".repeat(65) + "]".repeat(65)).sentence()).contains("beyond a limit");
    assertThat(reading.read(bytes("[".repeat(64) + "]".repeat(64))))
        .isInstanceOf(JsonResult.Read.class);
  }

  @Test
  void refusesALongString() {
    var long1 = "[\"" + "x".repeat(1024 * 1024 + 1) + "\"]";
    assertThat(refusal(long1).sentence()).contains("beyond a limit");
  }

  @Test
  void refusesADocumentThatIsTooLarge() {
    var small = new JsonReading(new JsonLimits(10, 64, 100));
    assertThat(small.read(bytes("[1,2,3,4,5,6]")))
        .isEqualTo(
            new JsonResult.Refused(
                new JsonProblem("", 0, 0, "The document has 13 bytes; at most 10 are read.")));
  }

  @Test
  void refusesEmptyCutOffAndTrailingText() {
    assertThat(refusal("").sentence()).isEqualTo("The document is empty.");
    assertThat(refusal("  ").sentence()).isEqualTo("The document is empty.");
    assertThat(refusal("{\"a\": [1").sentence()).isEqualTo("The document ends too early.");
    assertThat(refusal("{} {}").sentence()).startsWith("This is not JSON:");
    assertThat(refusal("{a: 1}").inWords()).startsWith("Line 1, column ");
  }

  @Test
  void refusesOtherEncodings() {
    assertThat(((JsonResult.Refused) reading.read("{}".getBytes(UTF_16))).problem().sentence())
        .isEqualTo("The document is not UTF-8.");
  }

  @Test
  void answersRandomBytesWithoutAnException() {
    var random = new SplittableRandom(7);
    for (int round = 0; round < 5_000; round++) {
      var noise = new byte[random.nextInt(40)];
      random.nextBytes(noise);
      assertThat(reading.read(noise)).isNotNull();
    }
  }

  private JsonProblem refusal(String text) {
    return ((JsonResult.Refused) reading.read(bytes(text))).problem();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
