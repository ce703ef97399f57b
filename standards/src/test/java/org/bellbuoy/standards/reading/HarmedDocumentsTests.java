package org.bellbuoy.standards.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.bellbuoy.standards.csaf.CsafValidator;
import org.bellbuoy.standards.csaf.Options;
import org.bellbuoy.standards.csaf.writing.Csaf20;
import org.bellbuoy.standards.csaf.writing.Csaf21;
import org.bellbuoy.standards.csaf.writing.SampleAdvisories;
import org.bellbuoy.standards.cve.CnaProvider;
import org.bellbuoy.standards.cve.CnaWriting;
import org.bellbuoy.standards.cyclonedx.CycloneDxShape;
import org.bellbuoy.standards.cyclonedx.CycloneDxWriting;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.FactsRead;
import org.bellbuoy.standards.facts.Releases;
import org.bellbuoy.standards.json.JsonLimits;
import org.bellbuoy.standards.json.JsonReading;
import org.bellbuoy.standards.json.JsonResult;
import org.bellbuoy.standards.openvex.OpenVexShape;
import org.bellbuoy.standards.openvex.OpenVexWriting;
import org.bellbuoy.standards.osv.OsvShape;
import org.bellbuoy.standards.osv.OsvWriting;
import org.bellbuoy.standards.testing.EndlessText;
import org.bellbuoy.standards.testing.Mutation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Whatever strangers send is judged, read and written again, or refused with a sentence. A round
/// harms one document; `bin/fuzz` runs many more rounds from another seed.
class HarmedDocumentsTests {
  private static final int ROUNDS = Integer.getInteger("bellbuoy.fuzz.rounds", 400);
  private static final long SEED = Long.getLong("bellbuoy.fuzz.seed", 1);

  /// Half of what the JDK gives a thread, so that nothing is right by a hair.
  private static final long SMALL_STACK = 512 * 1024;

  private static final CnaProvider PROVIDER =
      new CnaProvider("00000000-0000-4000-8000-000000000001", "example");

  /// What exhausted the stack once: forms whose parts repeat, and brackets in brackets.
  private static final Map<String, String> ENDLESS =
      Map.of(
          "/document/lang", "en-1" + "-a1".repeat(5_000),
          "/document/license_expression", "(".repeat(10_000),
          "/document/tracking/version", "1.0.0-a" + ".a".repeat(5_000),
          "/document/tracking/revision_history/0/number", "1.0.0+a" + ".a".repeat(5_000),
          "/product_tree/full_product_names/0/product_identification_helper/cpe",
              "cpe:2.3:a:" + "a".repeat(10_000),
          "/x_extensions/0/$schema", "https://a" + ".a".repeat(5_000),
          "/vulnerabilities/0/metrics/0/content/ssvc_v2/selections/0/namespace",
              "abc" + "-a".repeat(5_000));

  @Test
  void judgesTextsWhosePartsRepeatWithoutEnd() {
    onASmallStack(() ->
        ENDLESS.forEach((pointer, text) -> {
          JsonNode document = with(pointer, text);
          assertThat(document.at(pointer).asString()).isEqualTo(text);
          assertThat(CsafValidator.validate(document, Options.all()).valid()).isFalse();
        }));
  }

  private static JsonNode with(String pointer, String text) {
    JsonNode root =
        ((JsonResult.Read) new JsonReading(JsonLimits.CSAF).read(RICH.getBytes(UTF_8))).root();
    int slash = pointer.lastIndexOf('/');
    ((ObjectNode) root.at(pointer.substring(0, slash))).put(pointer.substring(slash + 1), text);
    return root;
  }

  private static final String RICH =
      """
      {"$schema": "https://docs.oasis-open.org/csaf/csaf/v2.1/schema/csaf.json",
       "document": {"csaf_version": "2.1", "tracking": {"revision_history": [{}]}},
       "product_tree": {"full_product_names": [{"product_identification_helper": {}}]},
       "vulnerabilities": [{"metrics": [{"content": {"ssvc_v2": {"selections": [{}]}}}]}],
       "x_extensions": [{}]}
      """;

  @Test
  void answersWhateverIsHarmedInADocument() {
    List<JsonNode> documents = documents();
    onASmallStack(() -> {
      for (int round = 0; round < ROUNDS; round++) {
        long seed = SEED * 1_000_003 + round;
        JsonNode document = documents.get(round % documents.size());
        use(round % 3 == 0 ? Mutation.of(document, seed) : EndlessText.in(document, seed), seed);
      }
    });
  }

  private static List<JsonNode> documents() {
    List<JsonNode> documents = new ArrayList<>();
    for (long seed = 0; seed < 4; seed++) {
      documents.addAll(written(SampleAdvisories.of(seed)));
    }
    return documents;
  }

  private static List<JsonNode> written(AdvisoryFacts facts) {
    List<JsonNode> documents = new ArrayList<>();
    documents.add(Csaf20.write(facts));
    documents.add(Csaf21.write(facts));
    documents.addAll(OsvWriting.write(facts, Releases.unknown()));
    documents.add(OpenVexWriting.write(facts, Releases.unknown(), "https://example.com/vex.json"));
    documents.add(CycloneDxWriting.write(facts));
    facts
        .vulnerabilities()
        .forEach(flaw -> documents.add(CnaWriting.requestBody(flaw, PROVIDER, facts.lang())));
    return documents;
  }

  private static void use(JsonNode document, long seed) {
    try {
      assertThat(CsafValidator.validate(document, Options.all())).isNotNull();
      assertThat(OsvShape.flaws(document)).isNotNull();
      assertThat(OpenVexShape.flaws(document)).isNotNull();
      assertThat(CycloneDxShape.flaws(document)).isNotNull();
      if (FactsReading.read(document) instanceof FactsRead.Understood(var facts, _)) {
        writeAgain(facts);
      }
    } catch (RuntimeException | StackOverflowError thrown) {
      throw new AssertionError("seed " + seed + ": " + thrown, thrown);
    }
  }

  /// Facts that a format cannot hold are refused in a sentence: a vector or version nobody can
  /// read.
  private static void writeAgain(AdvisoryFacts facts) {
    try {
      assertThat(written(facts)).isNotEmpty();
    } catch (IllegalArgumentException refused) {
      assertThat(refused).hasMessageEndingWith(".");
    }
  }

  private static void onASmallStack(Runnable work) {
    AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
    Thread thread =
        Thread.ofPlatform()
            .stackSize(SMALL_STACK)
            .uncaughtExceptionHandler((_, problem) -> thrown.set(problem))
            .start(work);
    try {
      thread.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    assertThat(thrown.get()).isNull();
  }
}
