package org.bellbuoy.standards.csaf.report;

import java.util.ArrayList;
import java.util.List;
import org.bellbuoy.standards.csaf.CsafValidator;
import org.bellbuoy.standards.csaf.Message;
import org.bellbuoy.standards.csaf.Options;
import org.bellbuoy.standards.csaf.Severity;
import org.bellbuoy.standards.json.JsonLimits;
import org.bellbuoy.standards.json.JsonProblem;
import org.bellbuoy.standards.json.JsonReading;
import org.bellbuoy.standards.json.JsonResult;
import org.bellbuoy.standards.shape.Spot;
import tools.jackson.databind.JsonNode;

/// Reads a CSAF 2.1 document as a vulnerability report, or says at which JSON pointers it breaks
/// the base or the profile.
public final class ReportReading {

  private static final JsonReading JSON = new JsonReading(JsonLimits.ORDINARY);

  private ReportReading() {}

  public static ReportRead read(byte[] bytes) {
    return switch (JSON.read(bytes)) {
      case JsonResult.Refused(JsonProblem problem) ->
          new ReportRead.Faulty(
              List.of(new Message("json", Severity.ERROR, problem.pointer(), problem.inWords())));
      case JsonResult.Read(JsonNode root) -> read(root);
    };
  }

  private static ReportRead read(JsonNode json) {
    Spot root = Spot.root(json);
    List<Message> faults = new ArrayList<>();
    if (!ReportProfile.isOne(root)) {
      faults.add(ReportProfile.otherKind());
      return new ReportRead.Faulty(faults);
    }
    CsafValidator.validate(json, Options.mandatory()).messages().stream()
        .filter(message -> message.severity() == Severity.ERROR)
        .filter(message -> !ReportProfile.takesTheProfileForAForgery(message))
        .forEach(faults::add);
    ReportProfile.check(root, faults);
    return faults.isEmpty()
        ? new ReportRead.Understood(ReportFacts.of(root))
        : new ReportRead.Faulty(faults);
  }
}
