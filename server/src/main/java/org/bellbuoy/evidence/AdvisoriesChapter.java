package org.bellbuoy.evidence;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.Advisory;
import org.bellbuoy.advisories.Revision;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.publication.PublicTree;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What we said in public: who wrote, submitted and approved which text, named by its hash, when it
/// was published, and the page as it stands.
@Component
@Order(30)
class AdvisoriesChapter implements PackChapter {

  private final Advisories advisories;
  private final PublicTree tree;

  AdvisoriesChapter(Advisories advisories, PublicTree tree) {
    this.advisories = advisories;
    this.tree = tree;
  }

  @Override
  public Optional<Chapter> of(Viewer viewer, PackSubject subject) {
    return subject instanceof PackSubject.OfCase(CaseFile file)
        ? chapter(viewer, advisories.ofCase(viewer, file.id().value()))
        : Optional.empty();
  }

  private Optional<Chapter> chapter(Viewer viewer, List<Advisory> found) {
    if (found.isEmpty()) {
      return Optional.empty();
    }
    List<PackRow> submitted = new ArrayList<>();
    List<PackRow> approved = new ArrayList<>();
    List<PackRow> published = new ArrayList<>();
    List<PackRow> pages = new ArrayList<>();
    for (Advisory advisory : found) {
      for (Revision revision : advisories.open(viewer, advisory.id()).revisions().reversed()) {
        submitted(advisory, revision).ifPresent(submitted::add);
        approved(advisory, revision).ifPresent(approved::add);
        published(advisory, revision).ifPresent(published::add);
      }
      page(advisory).ifPresent(pages::add);
    }
    Set<UUID> about = found.stream().map(each -> each.id().value()).collect(Collectors.toSet());
    return Optional.of(
        new Chapter(
            "30-advisories",
            "What we published, and who approved it",
            about,
            List.of(
                new Chapter.Table("Texts that were submitted", submitted),
                new Chapter.Table("Approvals", approved),
                new Chapter.Table("Publications", published),
                new Chapter.Table("Public pages as they stand", pages)),
            List.of(
                new Chapter.LeftOut(
                    "drafts and comments",
                    "What was approved is what counts; it is named by its hash. What was published"
                        + " anybody can read."))));
  }

  private static PackRow row(Advisory advisory, Revision revision) {
    return PackRow.empty()
        .with("about", advisory.id().value())
        .with("advisory", Optional.ofNullable(advisory.trackingId()).orElse(advisory.code()))
        .with("number", revision.number())
        .with("kind", revision.kind())
        .with("purpose", revision.purpose())
        .with("revision", revision.id().value())
        .with("hash", revision.hash());
  }

  private static Optional<PackRow> submitted(Advisory advisory, Revision revision) {
    return Optional.ofNullable(revision.submittedAt())
        .map(at ->
            row(advisory, revision)
                .with("at", at)
                .with("by", revision.submittedBy())
                .saidBy(
                    "advisories.RevisionSubmitted",
                    List.of("revision", "at"),
                    "hash",
                    "by",
                    "about"));
  }

  private static Optional<PackRow> approved(Advisory advisory, Revision revision) {
    return Optional.ofNullable(revision.approvedAt())
        .map(at ->
            row(advisory, revision)
                .with("at", at)
                .with("by", revision.approvedBy())
                .with("alone", revision.alone())
                .saidBy(
                    "advisories.RevisionApproved",
                    List.of("revision", "at"),
                    "hash",
                    "by",
                    "about"));
  }

  private static Optional<PackRow> published(Advisory advisory, Revision revision) {
    return Optional.ofNullable(revision.publishedAt())
        .map(at ->
            row(advisory, revision)
                .with("at", at)
                .saidBy(
                    "advisories.AdvisoryPublished", List.of("revision"), "at", "hash", "about"));
  }

  private Optional<PackRow> page(Advisory advisory) {
    return Optional.ofNullable(advisory.trackingId())
        .flatMap(number -> tree.find("/advisories/" + number))
        .map(file ->
            PackRow.empty()
                .with("path", file.path())
                .with("sha256", HexFormat.of().formatHex(file.sha256()))
                .with("generation", file.generation())
                .with("changed_at", file.changedAt()));
  }
}
