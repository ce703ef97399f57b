package org.bellbuoy.standards.csaf.writing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.bellbuoy.standards.csaf.TlpOne;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.DocumentStatus;
import org.bellbuoy.standards.facts.Publisher;
import org.bellbuoy.standards.facts.PublisherRole;
import org.bellbuoy.standards.facts.Revision;
import org.bellbuoy.standards.facts.Standing;
import org.bellbuoy.standards.facts.Tracking;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.shape.Moments;
import org.bellbuoy.standards.shape.Spot;
import org.bellbuoy.standards.tlp.TlpLabel;
import org.jspecify.annotations.Nullable;

/// Reads the object `document`.
final class HeadReader {
  private final Spot head;
  private final Spot tracking;

  HeadReader(Spot head) {
    this.head = head;
    this.tracking = head.at("tracking");
  }

  AdvisoryFacts facts(List<VulnerabilityFacts> flaws) {
    String lang = head.text("lang");
    return new AdvisoryFacts(
        publisher(),
        tracking(),
        kind(),
        head.text("title"),
        tlp(),
        lang.isEmpty() ? "en" : lang,
        Reads.sections(head, HeadReader::carriesFacts),
        Reads.references(head),
        Reads.credits(head),
        flaws);
  }

  Publisher publisher() {
    Spot publisher = head.at("publisher");
    return new Publisher(
        publisher.text("name"),
        publisher.text("namespace"),
        Reads.word(PublisherRole.class, publisher.text("category"), PublisherRole.OTHER),
        Reads.text(publisher, "contact_details"),
        Reads.text(publisher, "issuing_authority"));
  }

  private Tracking tracking() {
    return new Tracking(
        tracking.text("id"),
        Reads.texts(tracking, "aliases"),
        Reads.word(DocumentStatus.class, tracking.text("status"), DocumentStatus.FINAL),
        standing(),
        Objects.requireNonNull(Reads.instant(tracking, "initial_release_date")),
        Objects.requireNonNull(Reads.instant(tracking, "current_release_date")),
        tracking.items("revision_history").stream().map(HeadReader::revision).toList(),
        nextUpdate());
  }

  private static Revision revision(Spot spot) {
    String summary = spot.text("summary");
    return new Revision(
        spot.text("number"),
        Objects.requireNonNull(Reads.instant(spot, "date")),
        DocumentNumbers.withoutCall(summary),
        DocumentNumbers.mustActAgain(summary));
  }

  private AdvisoryKind kind() {
    String informational = "csaf_informational_advisory";
    AdvisoryKind byCategory =
        head.text("category").equals(informational) ? AdvisoryKind.THREAT : AdvisoryKind.RELEASE;
    return head.items("notes").stream()
        .filter(note -> note.text("title").equals(NoteTitles.KIND))
        .findFirst()
        .map(note -> Reads.word(AdvisoryKind.class, note.text("text"), byCategory))
        .orElse(byCategory);
  }

  private TlpLabel tlp() {
    Spot distribution = head.at("distribution");
    if (distribution.text("text").startsWith(NoteTitles.TLP)) {
      return TlpLabel.AMBER_STRICT;
    }
    String word = distribution.at("tlp").text("label");
    return word.isEmpty() ? TlpLabel.CLEAR : TlpOne.label(word);
  }

  private @Nullable Instant nextUpdate() {
    return head.items("notes").stream()
        .filter(note -> note.text("title").equals(NoteTitles.NEXT_UPDATE))
        .findFirst()
        .map(note -> Moments.read(note.text("text")))
        .orElse(null);
  }

  private Standing standing() {
    for (Spot note : head.items("notes")) {
      String title = note.text("title");
      if (title.startsWith(NoteTitles.WITHDRAWN)) {
        Instant at = Moments.read(title.substring(NoteTitles.WITHDRAWN.length()));
        return at == null ? Standing.inForce() : new Standing.Withdrawn(at, note.text("text"));
      }
      if (title.startsWith(NoteTitles.SUPERSEDED)) {
        return superseded(title, note.text("text"));
      }
    }
    return Standing.inForce();
  }

  private Standing superseded(String title, String reason) {
    String[] parts = title.substring(NoteTitles.SUPERSEDED.length()).split(" by ", 2);
    Instant at = Moments.read(parts[0]);
    if (at == null || parts.length < 2) {
      return Standing.inForce();
    }
    String url =
        head.items("references").stream()
            .filter(reference -> reference.text("summary").equals("Superseded by " + parts[1]))
            .map(reference -> reference.text("url"))
            .findFirst()
            .orElse(null);
    return new Standing.Superseded(at, parts[1], url, reason);
  }

  private static boolean carriesFacts(Spot note) {
    String title = note.text("title");
    return title.equals(NoteTitles.KIND)
        || title.equals(NoteTitles.NEXT_UPDATE)
        || title.startsWith(NoteTitles.WITHDRAWN)
        || title.startsWith(NoteTitles.SUPERSEDED);
  }
}
