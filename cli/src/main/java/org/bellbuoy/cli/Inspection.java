package org.bellbuoy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.bellbuoy.standards.csaf.CsafValidator;
import org.bellbuoy.standards.csaf.Options;
import org.bellbuoy.standards.csaf.Verdict;
import org.bellbuoy.standards.json.JsonLimits;
import org.bellbuoy.standards.json.JsonProblem;
import org.bellbuoy.standards.json.JsonReading;
import org.bellbuoy.standards.json.JsonResult;
import tools.jackson.databind.JsonNode;

/// Reads one file, recognises its format and has it judged.
sealed interface Inspection {
  JsonReading READING = new JsonReading(JsonLimits.CSAF);

  record Done(Finding finding) implements Inspection {}

  record Unreadable(String sentence) implements Inspection {}

  static Inspection of(Path file, TestList tests) {
    try {
      return new Done(judge(Files.readAllBytes(file), tests));
    } catch (NoSuchFileException e) {
      return new Unreadable("There is no such file.");
    } catch (IOException e) {
      return new Unreadable("This file cannot be read.");
    }
  }

  private static Finding judge(byte[] bytes, TestList tests) {
    return switch (READING.read(bytes)) {
      case JsonResult.Read(JsonNode root) -> judge(root, tests);
      case JsonResult.Refused(JsonProblem problem) -> Finding.unknown("json", problem.inWords());
    };
  }

  private static Finding judge(JsonNode root, TestList tests) {
    if (CsafValidator.recognises(root)) {
      return csaf(CsafValidator.validate(root, Options.of(tests.groups())));
    }
    if (CveFindings.recognises(root)) {
      return CveFindings.of(root, tests);
    }
    return ShapeFindings.of(root)
        .orElseGet(() ->
            Finding.unknown(
                "kind",
                "This is neither CSAF, CVE, OSV, OpenVEX nor CycloneDX: nothing here can judge it."));
  }

  private static Finding csaf(Verdict verdict) {
    List<Finding.Line> lines =
        verdict.messages().stream()
            .map(m -> new Finding.Line(m.test(), m.severity().word(), m.path(), m.text()))
            .toList();
    return new Finding("csaf", verdict.version(), verdict.valid(), lines);
  }
}
