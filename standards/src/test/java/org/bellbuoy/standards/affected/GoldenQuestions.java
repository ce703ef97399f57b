package org.bellbuoy.standards.affected;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.FactsRead;
import org.bellbuoy.standards.json.JsonLimits;
import org.bellbuoy.standards.json.JsonReading;
import org.bellbuoy.standards.json.JsonResult;
import org.bellbuoy.standards.reading.FactsReading;

/// The questions of the examples, which every place that answers must answer alike.
record GoldenQuestions(
    String documents,
    String product,
    String version,
    String flaw,
    String answer,
    String fix,
    String nearest) {

  private static final Path FOLDER =
      Path.of(System.getProperty("bellbuoy.home", ".."), "docs", "examples", "affected");

  static List<GoldenQuestions> all() {
    return lines(FOLDER.resolve("questions.csv")).stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .map(cell ->
            new GoldenQuestions(cell[0], cell[1], cell[2], cell[3], cell[4], cell[5], cell[6]))
        .toList();
  }

  List<AdvisoryFacts> facts() {
    List<AdvisoryFacts> facts = new ArrayList<>(below("published"));
    if (documents.equals("both")) {
      facts.addAll(below("tracker"));
    }
    return facts;
  }

  private static List<AdvisoryFacts> below(String folder) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files.sorted().map(GoldenQuestions::read).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static AdvisoryFacts read(Path file) {
    try {
      var json =
          (JsonResult.Read) new JsonReading(JsonLimits.ORDINARY).read(Files.readAllBytes(file));
      return ((FactsRead.Understood) FactsReading.read(json.root())).facts();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
