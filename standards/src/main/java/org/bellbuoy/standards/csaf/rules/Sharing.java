package org.bellbuoy.standards.csaf.rules;

import org.bellbuoy.standards.shape.Complaint;
import org.bellbuoy.standards.shape.Spot;

/// Sharing groups of CSAF 2.1: the group of everybody and the group of nobody have fixed ids and
/// names.
final class Sharing {
  private static final String EVERYBODY = "ffffffff-ffff-ffff-ffff-ffffffffffff";
  private static final String NOBODY = "00000000-0000-0000-0000-000000000000";
  private static final String PUBLIC = "Public";
  private static final String NO_SHARING = "No sharing allowed";

  private Sharing() {}

  /// 6.1.38
  static void everybodyMeansClear(Document document, Complaint complaint) {
    if (group(document).text("id").equals(EVERYBODY) && !isClear(document)) {
      complaint.at(
          group(document).at("id"), "This id means everybody, but the label does not: change one.");
    }
  }

  /// 6.1.39
  static void clearMeansEverybody(Document document, Complaint complaint) {
    if (group(document).exists()
        && isClear(document)
        && !group(document).text("id").equals(EVERYBODY)) {
      complaint.at(
          group(document).at("id"),
          "TLP:CLEAR is for everybody: drop the group or change the label.");
    }
  }

  /// 6.1.40
  static void fixedNamesHaveFixedIds(Document document, Complaint complaint) {
    Spot group = group(document);
    String name = group.text("name");
    if ((name.equals(PUBLIC) && !group.text("id").equals(EVERYBODY))
        || (name.equals(NO_SHARING) && !group.text("id").equals(NOBODY))) {
      complaint.at(group.at("name"), "This name is reserved: give the group another one.");
    }
  }

  /// 6.1.41
  static void fixedIdsHaveFixedNames(Document document, Complaint complaint) {
    Spot group = group(document);
    String id = group.text("id");
    String name = id.equals(EVERYBODY) ? PUBLIC : id.equals(NOBODY) ? NO_SHARING : "";
    if (!name.isEmpty() && !group.text("name").equals(name)) {
      complaint.at(group, "The group with this id must have the name \"%s\".".formatted(name));
    }
  }

  /// 6.2.28
  static void everybodyNeedsNoGroup(Document document, Complaint complaint) {
    if (group(document).text("id").equals(EVERYBODY)) {
      complaint.at(group(document).at("id"), "The group of everybody says nothing: drop it.");
    }
  }

  /// 6.2.29
  static void nobodyNeedsNoGroup(Document document, Complaint complaint) {
    if (group(document).text("id").equals(NOBODY)) {
      complaint.at(group(document).at("id"), "The group of nobody says nothing: drop it.");
    }
  }

  /// 6.2.30
  static void clearNeedsNoGroup(Document document, Complaint complaint) {
    if (group(document).exists() && isClear(document)) {
      complaint.at(group(document), "TLP:CLEAR needs no sharing group: drop it.");
    }
  }

  private static Spot group(Document document) {
    return document.head().at("distribution").at("sharing_group");
  }

  private static boolean isClear(Document document) {
    return document.head().at("distribution").at("tlp").text("label").equals("CLEAR");
  }
}
