package org.bellbuoy.standards.csaf.rules;

import java.math.BigInteger;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.bellbuoy.standards.csaf.rules.History.Entry;
import org.bellbuoy.standards.shape.Complaint;
import org.bellbuoy.standards.shape.Moments;
import org.bellbuoy.standards.shape.Spot;
import org.jspecify.annotations.Nullable;

/// The revision history, and how version and status of the document fit it.
final class Revisions {
  private static final Set<String> RELEASED = Set.of("final", "interim");

  private Revisions() {}

  /// 6.1.14
  static void riseWithTime(Document document, Complaint complaint) {
    Entry before = null;
    for (Entry entry : document.history().entries()) {
      if (before != null && entry.number().compareTo(before.number()) < 0) {
        complaint.at(
            entry.spot().at("number"),
            "This revision is later than number %s, so its number must be higher."
                .formatted(before.spot().text("number")));
      }
      before = entry;
    }
  }

  /// 6.1.16
  static void endWithTheVersion(Document document, Complaint complaint) {
    History history = document.history();
    Version version = Version.read(document.tracking().text("version"));
    if (history.isEmpty() || version == null) {
      return;
    }
    Version latest = history.newest().number();
    boolean draft = document.tracking().text("status").equals("draft");
    int order = draft ? version.released().compareTo(latest.released()) : version.compareTo(latest);
    if (order != 0) {
      complaint.at(
          document.tracking().at("version"),
          "The latest revision is number %s: give the document that version."
              .formatted(history.newest().spot().text("number")));
    }
  }

  /// 6.1.17
  static void draftsSayDraft(Document document, Complaint complaint) {
    Version version = Version.read(document.tracking().text("version"));
    if (version != null
        && (version.isZero() || version.isPreRelease())
        && !document.tracking().text("status").equals("draft")) {
      complaint.at(
          document.tracking().at("status"),
          "A version below 1 or a pre-release is a draft: say draft, or release as 1.");
    }
  }

  /// 6.1.18
  static void releasedStartsAtOne(Document document, Complaint complaint) {
    if (!isReleased(document)) {
      return;
    }
    for (Entry entry : document.history().entries()) {
      if (entry.number().isZero()) {
        complaint.at(
            entry.spot().at("number"),
            "A released document keeps no revisions below 1: remove this one.");
      }
    }
  }

  /// 6.1.19
  static void holdNoPreReleases(Document document, Complaint complaint) {
    for (Entry entry : document.history().entries()) {
      if (entry.number().isPreRelease()) {
        complaint.at(
            entry.spot().at("number"),
            "Pre-releases do not belong into the history: drop the part after the hyphen.");
      }
    }
  }

  /// 6.1.20
  static void releasedIsNoPreRelease(Document document, Complaint complaint) {
    Version version = Version.read(document.tracking().text("version"));
    if (isReleased(document) && version != null && version.isPreRelease()) {
      complaint.at(
          document.tracking().at("version"),
          "A released document has no pre-release version: drop the part after the hyphen.");
    }
  }

  /// 6.1.21
  static void omitNothing(Document document, Complaint complaint) {
    Entry before = null;
    for (Entry entry : document.history().entries()) {
      BigInteger highest = before == null ? BigInteger.ONE : next(before);
      if (entry.number().major().compareTo(highest) > 0) {
        complaint.at(
            entry.spot().at("number"),
            before == null
                ? "The history must begin with 0 or 1: add the missing revisions."
                : "A revision between %s and %s is missing: add it."
                    .formatted(before.spot().text("number"), entry.spot().text("number")));
      }
      before = entry;
    }
  }

  private static BigInteger next(Entry entry) {
    return entry.number().major().add(BigInteger.ONE);
  }

  /// 6.1.22
  static void areNumberedOnce(Document document, Complaint complaint) {
    Set<String> seen = new HashSet<>();
    for (Spot item : document.tracking().items("revision_history")) {
      if (!seen.add(item.text("number"))) {
        complaint.at(
            item.at("number"),
            "Revision %s stands in the history twice: number this one anew."
                .formatted(item.text("number")));
      }
    }
  }

  /// 6.1.30
  static void countOneWay(Document document, Complaint complaint) {
    Version version = Version.read(document.tracking().text("version"));
    for (Entry entry : document.history().entries()) {
      if (version != null && entry.number().isInteger() != version.isInteger()) {
        complaint.at(
            entry.spot().at("number"),
            "Integer and semantic versions are mixed: number all revisions like version %s."
                .formatted(document.tracking().text("version")));
      }
    }
  }

  /// 6.2.4
  static void holdNoBuildMetadata(Document document, Complaint complaint) {
    for (Entry entry : document.history().entries()) {
      if (entry.number().hasBuild()) {
        complaint.at(
            entry.spot().at("number"),
            "Build metadata does not belong into the history: drop the part after the plus.");
      }
    }
  }

  /// 6.2.5
  static void startNoLaterThanTheRelease(Document document, Complaint complaint) {
    Spot initial = document.tracking().at("initial_release_date");
    if (isBefore(initial, firstDate(document))) {
      complaint.at(
          initial, "The first release is older than the oldest revision: correct one of them.");
    }
  }

  /// 6.2.6
  static void endNoLaterThanTheRelease(Document document, Complaint complaint) {
    Spot current = document.tracking().at("current_release_date");
    History history = document.history();
    if (isBefore(current, history.isEmpty() ? null : history.newest().date())) {
      complaint.at(
          current, "The current release is older than the newest revision: correct one of them.");
    }
  }

  private static @Nullable Instant firstDate(Document document) {
    History history = document.history();
    return history.isEmpty() ? null : history.oldest().date();
  }

  private static boolean isBefore(Spot spot, @Nullable Instant other) {
    Instant date = Moments.read(spot.text());
    return date != null && other != null && date.isBefore(other);
  }

  private static boolean isReleased(Document document) {
    return RELEASED.contains(document.tracking().text("status"));
  }
}
