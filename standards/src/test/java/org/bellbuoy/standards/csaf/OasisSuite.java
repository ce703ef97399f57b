package org.bellbuoy.standards.csaf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bellbuoy.standards.csaf.rules.Surroundings;
import tools.jackson.databind.JsonNode;

/// The validator suite of the OASIS CSAF committee: each file belongs to one test, should or should
/// not break it (*single*), and is or is not valid as a whole (*overall*).
record OasisSuite(Path folder, List<Case> cases) {

  /// @param breaksTest whether the file stands in the list of failures of its test
  /// @param valid whether the file as a whole is flagged valid
  record Case(String test, String file, boolean breaksTest, boolean valid) {}

  static OasisSuite of(String version) {
    Path folder = TestFolder.needed("csaf-suite").resolve(version);
    List<Case> cases = new ArrayList<>();
    for (JsonNode test : TestFolder.json(folder.resolve("testcases.json")).path("tests")) {
      String id = test.path("id").asString();
      test.path("failures").forEach(file -> cases.add(read(id, file, true)));
      test.path("valid").forEach(file -> cases.add(read(id, file, false)));
    }
    return new OasisSuite(folder, cases);
  }

  private static Case read(String id, JsonNode file, boolean breaks) {
    return new Case(id, file.path("name").asString(), breaks, file.path("valid").asBoolean());
  }

  Verdict verdict(Case each) {
    return CsafValidator.validate(TestFolder.bytes(folder.resolve(each.file())), OPTIONS);
  }

  /// The files on which the test alone does not say what the suite expects.
  List<String> missedAlone() {
    return cases.stream()
        .filter(each -> breaks(verdict(each), each.test()) != each.breaksTest())
        .map(Case::file)
        .map(OasisSuite::shortened)
        .toList();
  }

  /// The files whose verdict as a whole is not what the suite expects.
  List<String> missedOverall() {
    return cases.stream()
        .filter(each -> verdict(each).valid() != each.valid())
        .map(Case::file)
        .map(OasisSuite::shortened)
        .toList();
  }

  /// The places that the suite's expected results name and at or below which no message of ours
  /// stands, as `file pointer`.
  List<String> pointersMissed() {
    return cases.stream()
        .flatMap(each -> {
          List<String> ours =
              verdict(each).messages().stream()
                  .filter(message -> message.test().equals(each.test()))
                  .map(Message::path)
                  .toList();
          return expected(each)
              .filter(pointer -> ours.stream().noneMatch(path -> isAtOrBelow(path, pointer)))
              .map(pointer -> shortened(each.file()) + " " + pointer);
        })
        .toList();
  }

  private static boolean isAtOrBelow(String path, String pointer) {
    return path.equals(pointer) || path.startsWith(pointer + "/");
  }

  private Stream<String> expected(Case each) {
    Path result = folder.resolve(each.file().replace(".json", ".result.json"));
    return Files.exists(result)
        ? Stream.of("errors", "warnings", "infos")
            .flatMap(
                list -> TestFolder.json(result).path("primary_result").path(list).valueStream())
            .map(place -> place.path("instance_path").asString())
        : Stream.of();
  }

  private static boolean breaks(Verdict verdict, String test) {
    return verdict.messages().stream().anyMatch(message -> message.test().equals(test));
  }

  private static String shortened(String file) {
    return file.replaceFirst(".*-(6-\\d.*)\\.json", "$1");
  }

  /// The world the suite assumes: one address that never answers, one word that is misspelt.
  private static final Options OPTIONS =
      Options.all()
          .within(
              new Surroundings(
                  url -> !url.contains(".invalid"),
                  (_, text) -> text.contains("Secruity") ? List.of("Secruity") : List.of()));
}
