package org.bellbuoy.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.bellbuoy.standards.cvss.BrokenVector;
import org.bellbuoy.standards.cvss.CvssVector;
import org.bellbuoy.standards.json.JsonWriting;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Scores vectors: one line each, with vector, score and level.
@Command(
    name = "cvss",
    mixinStandardHelpOptions = true,
    description = "Score CVSS 2.0, 3.0, 3.1 and 4.0 vectors.")
final class CvssCommand implements Callable<Integer> {

  @SuppressWarnings("NullAway.Init") // filled in by picocli
  @Spec
  private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "VECTOR", description = "for example CVSS:4.0/AV:N/…")
  private List<String> vectors = new ArrayList<>();

  @Option(names = "--json", description = "print a JSON list instead of lines")
  private boolean json;

  @Override
  public Integer call() {
    var results = JsonNodeFactory.instance.arrayNode();
    boolean allRead = true;
    for (var text : vectors) {
      allRead &= score(text, results);
    }
    if (json) {
      print(results);
    }
    return allRead ? ExitCode.OK : ExitCode.USAGE;
  }

  private boolean score(String text, ArrayNode results) {
    try {
      report(CvssVector.parse(text), results);
      return true;
    } catch (BrokenVector broken) {
      spec.commandLine().getErr().println("bellbuoy: " + broken.getMessage());
      return false;
    }
  }

  private void report(CvssVector vector, ArrayNode results) {
    var score = vector.score();
    if (json) {
      results
          .addObject()
          .put("vector", vector.text())
          .put("score", score.score())
          .put("level", score.level().word())
          .put("base_score", score.base())
          .put("nomenclature", score.nomenclature());
    } else {
      spec.commandLine()
          .getOut()
          .printf("%s  %s  %s%n", vector, score.score(), score.level().word());
    }
  }

  private void print(ArrayNode results) {
    var out = spec.commandLine().getOut();
    out.print(new String(JsonWriting.pretty(results), StandardCharsets.UTF_8));
    out.flush();
  }
}
