package org.bellbuoy.cli;

import java.io.PrintWriter;
import java.util.List;
import org.bellbuoy.standards.outside.Cause;
import org.bellbuoy.standards.outside.Seen;
import org.bellbuoy.standards.outside.Severity;
import org.bellbuoy.standards.outside.Symptom;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Prints what a walk saw, for people or a line of JSON for each cause.
final class DoctorReport {

  /// Symptoms that are printed under a cause; all are counted.
  private static final int SHOWN = 5;

  private final PrintWriter out;
  private final boolean json;

  DoctorReport(PrintWriter out, boolean json) {
    this.out = out;
    this.json = json;
  }

  void of(Seen seen) {
    if (json) {
      seen.causes().forEach(cause -> out.println(document(cause)));
      out.println(end(seen));
      return;
    }
    seen.causes().forEach(this::plain);
    out.printf(
        "%s: %s %,d requests, %,d documents, %,d pages.%n",
        seen.base(), verdict(seen), seen.requests(), seen.documents(), seen.pages());
  }

  private static String verdict(Seen seen) {
    if (!seen.reached()) {
      return "nobody could be asked.";
    }
    long wrong = seen.causes().stream().filter(cause -> cause.severity() != Severity.NOTE).count();
    return wrong == 0
        ? "all is well."
        : wrong == 1 ? "one thing to mend." : wrong + " things to mend.";
  }

  private void plain(Cause cause) {
    out.printf("%-7s %s  %s%n", word(cause.severity()), cause.id(), cause.address());
    out.println("        " + cause.sentence());
    List<Symptom> symptoms = cause.symptoms();
    if (symptoms.size() > 1) {
      out.printf("        seen %,d times:%n", symptoms.size());
      symptoms.stream()
          .limit(SHOWN)
          .forEach(each -> out.println("        - " + each.address() + ": " + each.sentence()));
      if (symptoms.size() > SHOWN) {
        out.printf("        - and %,d more%n", symptoms.size() - SHOWN);
      }
    }
  }

  private static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "note";
    };
  }

  private static ObjectNode document(Cause cause) {
    ObjectNode document = JsonMapper.shared().createObjectNode();
    document
        .put("cause", cause.id())
        .put("severity", word(cause.severity()))
        .put("address", cause.address().toString())
        .put("sentence", cause.sentence())
        .put("count", cause.symptoms().size());
    ArrayNode symptoms = document.putArray("symptoms");
    for (Symptom each : cause.symptoms()) {
      symptoms
          .addObject()
          .put("check", each.check().id())
          .put("severity", word(each.severity()))
          .put("address", each.address().toString())
          .put("sentence", each.sentence());
    }
    return document;
  }

  private static ObjectNode end(Seen seen) {
    return JsonMapper.shared()
        .createObjectNode()
        .put("base", seen.base().toString())
        .put("at", seen.at().toString())
        .put("well", seen.well())
        .put("reached", seen.reached())
        .put("requests", seen.requests())
        .put("documents", seen.documents())
        .put("pages", seen.pages());
  }
}
