package org.bellbuoy.standards.csaf.rules;

import java.util.List;
import java.util.NavigableMap;
import org.bellbuoy.standards.shape.Complaint;
import org.bellbuoy.standards.shape.Spot;

/// What an SSVC list selects: registered decision points, their versions, and values in order.
final class Selections {

  private Selections() {}

  /// 6.1.48
  static void nameRegisteredPoints(Document document, Complaint complaint) {
    Ssvc.selections(document)
        .filter(Ssvc::isRegistered)
        .forEach(selection -> check(selection, versions(selection), complaint));
  }

  private static void check(
      Spot selection, NavigableMap<String, List<String>> versions, Complaint complaint) {
    if (versions.isEmpty()) {
      complaint.at(
          selection.at("key"),
          "%s has no decision point \"%s\": correct the key or the namespace."
              .formatted(Ssvc.base(selection), selection.text("key")));
    } else if (!versions.containsKey(selection.text("version"))) {
      complaint.at(
          selection.at("version"),
          "This decision point has no version %s: write one of %s."
              .formatted(selection.text("version"), String.join(", ", versions.keySet())));
    } else {
      checkValues(selection, versions.get(selection.text("version")), complaint);
    }
  }

  private static void checkValues(Spot selection, List<String> defined, Complaint complaint) {
    int last = -1;
    for (Spot value : selection.items("values")) {
      int place = defined.indexOf(value.text("key"));
      if (place < 0) {
        complaint.at(
            value.at("key"),
            "This version has no value \"%s\": choose from %s."
                .formatted(value.text("key"), String.join(", ", defined)));
      } else if (place <= last) {
        complaint.at(
            value,
            "The values stand in another order than defined: write each once, in the order %s."
                .formatted(String.join(", ", defined)));
      }
      last = Math.max(last, place);
    }
  }

  /// 6.3.13
  static void areOfTheLatestVersion(Document document, Complaint complaint) {
    for (Spot selection : Ssvc.selections(document).filter(Ssvc::isRegistered).toList()) {
      NavigableMap<String, List<String>> versions = versions(selection);
      String version = selection.text("version");
      if (versions.containsKey(version) && !versions.lastKey().equals(version)) {
        complaint.at(
            selection.at("version"),
            "Version %s of this decision point is out: consider using it."
                .formatted(versions.lastKey()));
      }
    }
  }

  private static NavigableMap<String, List<String>> versions(Spot selection) {
    return DecisionPoints.versions(Ssvc.base(selection), selection.text("key"));
  }
}
