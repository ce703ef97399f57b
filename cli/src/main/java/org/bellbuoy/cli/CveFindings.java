package org.bellbuoy.cli;

import java.util.List;
import java.util.Locale;
import org.bellbuoy.standards.csaf.rules.Group;
import org.bellbuoy.standards.cve.CveReading;
import org.bellbuoy.standards.cve.CveResult;
import org.bellbuoy.standards.cve.CveWarning;
import org.bellbuoy.standards.cve.CveWarningKind;
import tools.jackson.databind.JsonNode;

/// What is to be said about a CVE record or a CNA container. A wrong shape makes it invalid; doubts
/// are warnings and belong to the optional tests.
final class CveFindings {
  private CveFindings() {}

  static boolean recognises(JsonNode root) {
    return root.path("dataType").asString("").equals("CVE_RECORD")
        || root.path("containers").has("cna")
        || root.has("cnaContainer");
  }

  static Finding of(JsonNode root, TestList tests) {
    String version = root.path("dataVersion").asString("");
    return switch (CveReading.read(root)) {
      case CveResult.Refused(String sentence) ->
          new Finding(
              "cve", version, false, List.of(new Finding.Line("shape", "error", "", sentence)));
      case CveResult.Read(_, List<CveWarning> warnings) -> read(version, warnings, tests);
    };
  }

  private static Finding read(String version, List<CveWarning> warnings, TestList tests) {
    boolean doubts = tests.groups().contains(Group.OPTIONAL);
    List<Finding.Line> lines =
        warnings.stream().filter(each -> doubts || isWrong(each)).map(CveFindings::line).toList();
    return new Finding("cve", version, warnings.stream().noneMatch(CveFindings::isWrong), lines);
  }

  private static Finding.Line line(CveWarning warning) {
    String test = warning.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String severity = isWrong(warning) ? "error" : "warning";
    return new Finding.Line(test, severity, warning.pointer(), warning.sentence());
  }

  private static boolean isWrong(CveWarning warning) {
    return warning.kind() == CveWarningKind.WRONG_SHAPE;
  }
}
