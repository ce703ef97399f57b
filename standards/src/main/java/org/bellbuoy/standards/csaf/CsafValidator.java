package org.bellbuoy.standards.csaf;

import java.util.ArrayList;
import java.util.List;
import org.bellbuoy.standards.csaf.rules.Document;
import org.bellbuoy.standards.csaf.rules.Group;
import org.bellbuoy.standards.csaf.rules.Rule;
import org.bellbuoy.standards.csaf.rules.Rules20;
import org.bellbuoy.standards.csaf.rules.Rules21;
import org.bellbuoy.standards.csaf.shape.Csaf20Shape;
import org.bellbuoy.standards.csaf.shape.Csaf21Shape;
import org.bellbuoy.standards.json.JsonLimits;
import org.bellbuoy.standards.json.JsonProblem;
import org.bellbuoy.standards.json.JsonReading;
import org.bellbuoy.standards.json.JsonResult;
import org.bellbuoy.standards.shape.Complaint;
import org.bellbuoy.standards.shape.Findings;
import org.bellbuoy.standards.shape.Shape;
import org.bellbuoy.standards.shape.Spot;
import tools.jackson.databind.JsonNode;

/// Judges CSAF documents: the shape and the tests of section 6, with a sentence for each fault.
public final class CsafValidator {
  private static final String SCHEMA = "schema";

  private static final JsonReading READING = new JsonReading(JsonLimits.CSAF);

  private CsafValidator() {}

  /// Judges bytes as they come from outside; text that is no JSON gets a message, never an
  /// exception.
  public static Verdict validate(byte[] bytes, Options options) {
    return switch (READING.read(bytes)) {
      case JsonResult.Read(JsonNode root) -> validate(root, options);
      case JsonResult.Refused(JsonProblem problem) -> unreadable(problem);
    };
  }

  public static Verdict validate(JsonNode json, Options options) {
    return switch (version(json)) {
      case "2.0" -> judge("2.0", json, Csaf20Shape.DOCUMENT, Rules20.ALL, options);
      case "2.1" -> judge("2.1", json, Csaf21Shape.DOCUMENT, Rules21.ALL, options);
      default -> unknownVersion();
    };
  }

  /// Whether this looks like a CSAF document at all, of any version.
  public static boolean recognises(JsonNode json) {
    return json.path("document").has("csaf_version");
  }

  private static String version(JsonNode json) {
    return json.path("document").path("csaf_version").asString("");
  }

  private static Verdict unreadable(JsonProblem problem) {
    return broken(new Message("json", Severity.ERROR, problem.pointer(), problem.inWords()));
  }

  private static Verdict unknownVersion() {
    String sentence = "This must name the CSAF version: 2.0 or 2.1.";
    return broken(new Message(SCHEMA, Severity.ERROR, "/document/csaf_version", sentence));
  }

  private static Verdict broken(Message message) {
    return new Verdict("", false, List.of(message));
  }

  private static Verdict judge(
      String version, JsonNode json, Shape shape, List<Rule> rules, Options options) {
    List<Message> messages = new ArrayList<>();
    Document document = Document.of(json, options.surroundings());
    if (!shape.fits(json)) {
      shape.check(document.root(), collecting(messages));
    }
    for (Rule rule : rules) {
      if (options.groups().contains(rule.group())) {
        rule.check().look(document, collecting(rule, messages));
      }
    }
    return Verdict.of(version, messages);
  }

  private static Findings collecting(List<Message> messages) {
    return new Findings() {
      @Override
      public void wrong(Spot spot, String sentence) {
        messages.add(new Message(SCHEMA, Severity.ERROR, spot.pointer(), sentence));
      }

      @Override
      public void unknown(Spot spot) {}
    };
  }

  private static Complaint collecting(Rule rule, List<Message> messages) {
    Severity severity = severity(rule.group());
    return (spot, sentence) ->
        messages.add(new Message(rule.id(), severity, spot.pointer(), sentence));
  }

  private static Severity severity(Group group) {
    return switch (group) {
      case MANDATORY -> Severity.ERROR;
      case OPTIONAL -> Severity.WARNING;
      case INFORMATIVE -> Severity.INFO;
    };
  }
}
