package org.bellbuoy.standards.csaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bellbuoy.standards.testing.Mutation;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Our shapes and the published schema must agree on every document, sound or harmed.
class ShapeOracleTests {
  private static final Set<String> SHAPE_TESTS = Set.of("schema", "6.1.8", "6.1.46");
  private static final int MUTATIONS_PER_FILE = 25;

  @Test
  void agreesWithThePublishedSchemaOf20() {
    agrees(PublishedSchema.of("csaf_2.0", "csaf_json_schema.json"), "csaf_2.0");
  }

  @Test
  void agreesWithThePublishedSchemaOf21() {
    agrees(PublishedSchema.of("csaf_2.1", "csaf.json"), "csaf_2.1");
  }

  private static void agrees(PublishedSchema oracle, String version) {
    List<String> disagreements = new ArrayList<>();
    for (Path file : files(version)) {
      JsonNode sound = TestFolder.json(file);
      compare(oracle, sound, file.getFileName().toString(), disagreements);
      for (int i = 0; i < MUTATIONS_PER_FILE; i++) {
        long seed = 31L * file.getFileName().hashCode() + i;
        compare(oracle, Mutation.of(sound, seed), file.getFileName() + " #" + seed, disagreements);
      }
    }
    assertThat(disagreements).isEmpty();
  }

  private static void compare(
      PublishedSchema oracle, JsonNode document, String name, List<String> disagreements) {
    List<Message> messages =
        CsafValidator.validate(document, Options.mandatory()).messages().stream()
            .filter(message -> SHAPE_TESTS.contains(message.test()))
            .toList();
    List<Error> errors = oracle.errors(document);
    if (errors.isEmpty() != messages.isEmpty()) {
      disagreements.add(name + ": schema says " + errors + ", we say " + messages);
    }
  }

  private static List<Path> files(String version) {
    Path suite = TestFolder.needed("csaf-suite").resolve(version);
    List<Path> files = new ArrayList<>();
    for (String list : List.of("mandatory", "optional", "recommended", "informative")) {
      if (suite.resolve(list).toFile().isDirectory()) {
        files.addAll(TestFolder.documents(suite.resolve(list)));
      }
    }
    files.removeIf(file -> file.toString().endsWith(".result.json"));
    return files;
  }
}
