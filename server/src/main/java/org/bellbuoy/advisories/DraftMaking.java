package org.bellbuoy.advisories;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes the rows of a new revision and its sections; the deeds decide whether it may be.
@Component
class DraftMaking {

  private final RevisionStore revisions;
  private final SectionStore sections;
  private final DraftVault vault;
  private final Ids ids;
  private final Clock clock;

  DraftMaking(
      RevisionStore revisions, SectionStore sections, DraftVault vault, Ids ids, Clock clock) {
    this.revisions = revisions;
    this.sections = sections;
    this.vault = vault;
    this.ids = ids;
    this.clock = clock;
  }

  /// What a new revision is.
  record Plan(
      int number,
      AdvisoryKind kind,
      Purpose purpose,
      @Nullable Instant releasedAs,
      Map<SectionName, String> texts,
      Particulars particulars) {}

  RevisionId start(Advisory advisory, Plan plan, UUID by) {
    RevisionId id = new RevisionId(ids.next());
    Revision revision =
        new Revision(
            id,
            advisory.id(),
            plan.number(),
            plan.kind(),
            plan.purpose(),
            RevisionState.DRAFT,
            null,
            plan.releasedAs(),
            by,
            null,
            null,
            clock.instant(),
            null,
            null,
            false,
            null,
            null,
            0);
    revisions.add(revision, vault.seal(advisory, id, plan.particulars()));
    plan.texts().forEach((name, text) -> write(advisory, id, name, text, by, 0));
    sections.wrote(id, by);
    return id;
  }

  void write(
      Advisory advisory,
      RevisionId revision,
      SectionName name,
      String text,
      UUID by,
      long expected) {
    SectionStore.Row row =
        new SectionStore.Row(
            name, vault.seal(advisory, revision, name, text), by, clock.instant(), expected);
    if (!sections.write(revision, row, expected)) {
      throw new ChangedMeanwhile(current(revision, name)).refused();
    }
    sections.wrote(revision, by);
  }

  private long current(RevisionId revision, SectionName name) {
    return sections.of(revision).stream()
        .filter(row -> row.name() == name)
        .mapToLong(SectionStore.Row::version)
        .findFirst()
        .orElse(0);
  }
}
