package org.bellbuoy.standards.csaf.writing;

import java.util.Comparator;
import java.util.List;
import org.bellbuoy.standards.facts.DocumentStatus;
import org.bellbuoy.standards.facts.Revision;
import org.bellbuoy.standards.facts.Tracking;
import tools.jackson.databind.JsonNode;

/// Version and revision history as tests 6.1.14 to 6.1.22 and 6.1.30 want them: all integers or all
/// semantic, in order of time, nothing below 1 once released.
final class DocumentNumbers {
  private static final String ACT_AGAIN = " You must act again.";

  private final Tracking tracking;
  private final boolean integers;

  DocumentNumbers(Tracking tracking) {
    this.tracking = tracking;
    this.integers =
        tracking.revisions().stream().allMatch(revision -> revision.number().matches("\\d+"));
  }

  String version() {
    return number(tracking.currentRevision());
  }

  JsonNode history() {
    boolean released = tracking.status() != DocumentStatus.DRAFT;
    List<Json> items =
        tracking.revisions().stream()
            .filter(revision -> !released || !number(revision).matches("0(\\..*)?"))
            .sorted(Comparator.comparing(Revision::date))
            .map(this::item)
            .toList();
    return Json.list(items);
  }

  private Json item(Revision revision) {
    return Json.object()
        .put("date", revision.date().toString())
        .put("number", number(revision).replaceFirst("[-+].*", ""))
        .put("summary", revision.summary() + (revision.mustActAgain() ? ACT_AGAIN : ""));
  }

  /// The number as it is when it fits, else filled up to three places.
  private String number(Revision revision) {
    String number = revision.number();
    if (integers || number.matches("\\d+\\.\\d+\\.\\d+([-+].*)?")) {
      return number;
    }
    return number.matches("\\d+")
        ? number + ".0.0"
        : number.matches("\\d+\\.\\d+") ? number + ".0" : number;
  }

  static boolean mustActAgain(String summary) {
    return summary.endsWith(ACT_AGAIN);
  }

  static String withoutCall(String summary) {
    return mustActAgain(summary)
        ? summary.substring(0, summary.length() - ACT_AGAIN.length())
        : summary;
  }
}
