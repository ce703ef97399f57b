package org.bellbuoy.standards.csaf.rules;

import java.util.List;
import java.util.function.BiPredicate;
import org.bellbuoy.standards.shape.Complaint;
import org.bellbuoy.standards.shape.Spot;

/// Ranges of versions that share some: which status holds for those?
final class Overlaps {
  private static final String CONTRADICTION =
      "Its versions overlap with \"%s\", whose status contradicts: split the ranges.";
  private static final String REPETITION =
      "Its versions overlap with \"%s\" of the same status: consider splitting the ranges.";

  private Overlaps() {}

  /// 6.2.50.1
  static void versDoNotContradict(Document document, Complaint complaint) {
    compareRanges(document, true, Camps::contradict, CONTRADICTION, complaint);
  }

  /// 6.2.50.2
  static void vlsDoNotContradict(Document document, Complaint complaint) {
    compareRanges(document, false, Camps::contradict, CONTRADICTION, complaint);
  }

  /// 6.2.50.3
  static void versionsDoNotContradict(Document document, Complaint complaint) {
    compareVersions(document, Camps::contradict, CONTRADICTION, complaint);
  }

  /// 6.3.19.1
  static void versDoNotRepeat(Document document, Complaint complaint) {
    compareRanges(document, true, Camps::agree, REPETITION, complaint);
  }

  /// 6.3.19.2
  static void vlsDoNotRepeat(Document document, Complaint complaint) {
    compareRanges(document, false, Camps::agree, REPETITION, complaint);
  }

  /// 6.3.19.3
  static void versionsDoNotRepeat(Document document, Complaint complaint) {
    compareVersions(document, Camps::agree, REPETITION, complaint);
  }

  private static void compareRanges(
      Document document,
      boolean vers,
      BiPredicate<Camps.Place, Camps.Place> clash,
      String sentence,
      Complaint complaint) {
    for (Siblings siblings : Siblings.of(document)) {
      List<VersionNames> ranges = siblings.ranges();
      for (int i = 0; i < ranges.size(); i++) {
        VersionNames one = ranges.get(i);
        for (VersionNames other : ranges.subList(i + 1, ranges.size())) {
          if (one.vers() == vers && one.overlaps(other)) {
            Camps.clashes(document, one.branch(), other.branch(), clash)
                .forEach(place -> complaint.at(place.spot(), sentence.formatted(place.other())));
          }
        }
      }
    }
  }

  private static void compareVersions(
      Document document,
      BiPredicate<Camps.Place, Camps.Place> clash,
      String sentence,
      Complaint complaint) {
    for (Siblings siblings : Siblings.of(document)) {
      for (VersionNames range : siblings.ranges()) {
        for (Spot version : siblings.versions()) {
          if (version.has("product") && range.includes(version.text("name"))) {
            Camps.clashes(document, range.branch(), version, clash)
                .forEach(place -> complaint.at(place.spot(), sentence.formatted(place.other())));
          }
        }
      }
    }
  }

  /// 6.3.19.4
  static void rangesOfBranchesAreApart(Document document, Complaint complaint) {
    for (Siblings siblings : Siblings.of(document)) {
      List<VersionNames> ranges = siblings.ranges();
      for (int i = 0; i < ranges.size(); i++) {
        for (int j = 0; j < ranges.size(); j++) {
          boolean parted = ranges.get(j).branch().has("branches");
          boolean told = j < i && ranges.get(i).branch().has("branches");
          if (i != j && parted && !told && ranges.get(i).overlaps(ranges.get(j))) {
            overlaps(ranges.get(j).branch(), ranges.get(i), complaint);
          }
        }
      }
    }
  }

  /// 6.3.19.5
  static void versionsOfBranchesAreApart(Document document, Complaint complaint) {
    for (Siblings siblings : Siblings.of(document)) {
      for (VersionNames range : siblings.ranges()) {
        for (Spot version : siblings.versions()) {
          if (version.has("branches") && range.includes(version.text("name"))) {
            overlaps(version, range, complaint);
          }
        }
      }
    }
  }

  private static void overlaps(Spot branch, VersionNames range, Complaint complaint) {
    complaint.at(
        branch.at("name"),
        "The range \"%s\" beside this overlaps with it: consider splitting the range."
            .formatted(range.branch().text("name")));
  }
}
