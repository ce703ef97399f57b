package org.bellbuoy.standards.csaf.writing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An independent validator, csaf-validator-lib, must find nothing wrong with what we write.
class PeerVerdictTests {
  private static final int SAMPLES = 25;
  private static final Path HOME = Path.of(System.getProperty("bellbuoy.home", ".."));
  private static final Path TOOLS = HOME.resolve(".bellbuoy/tools");

  @TempDir private Path folder;

  @Test
  void agreesThatOurDocumentsAreValid() throws IOException, InterruptedException {
    assumeThat(TOOLS.resolve("node_modules/@secvisogram/csaf-validator-lib"))
        .as("csaf-validator-lib is not installed: run bin/setup")
        .exists();
    Path documents = folder.resolve("documents.jsonl");
    List<String> lines =
        LongStream.range(0, SAMPLES)
            .mapToObj(seed -> Csaf20.write(SampleAdvisories.of(seed), Csaf20Tests.FOLDER))
            .map(Object::toString)
            .toList();
    Files.write(documents, lines, UTF_8);
    assertThat(verdicts(documents))
        .hasSize(SAMPLES)
        .allSatisfy(verdict -> assertThat(verdict).isEqualTo("{\"isValid\":true,\"errors\":[]}"));
  }

  private List<String> verdicts(Path documents) throws IOException, InterruptedException {
    Path script = HOME.resolve("standards/src/test/node/peer-verdicts.mjs");
    Path answers = folder.resolve("answers.jsonl");
    Process node =
        new ProcessBuilder("node", script.toString(), TOOLS.toAbsolutePath().toString())
            .redirectInput(documents.toFile())
            .redirectOutput(answers.toFile())
            .redirectError(folder.resolve("complaints.txt").toFile())
            .start();
    assertThat(node.waitFor()).as("node ended well").isZero();
    return Files.readAllLines(answers);
  }
}
