package org.bellbuoy.advisories;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Brings in what is public already: a document of CSAF, CVE, OSV or GitHub, or a collection of
/// advisories.
///
/// Nothing is mended. Each advisory is frozen as it was read and waits for a second person, who
/// approves and publishes it like any other; only the gates about its content do not apply.
/// Bringing the same in again changes nothing.
///
/// Refuses: a body that is no record and no collection, with the place at fault.
@Component
public class ImportAdvisory {

  private final AdvisoryStore store;
  private final RevisionStore revisions;
  private final DraftMaking making;
  private final DraftVault vault;
  private final Rights rights;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  ImportAdvisory(
      AdvisoryStore store,
      RevisionStore revisions,
      DraftMaking making,
      DraftVault vault,
      Rights rights,
      Ids ids,
      Clock clock,
      News news) {
    this.store = store;
    this.revisions = revisions;
    this.making = making;
    this.vault = vault;
    this.rights = rights;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  /// Whether to do it or only to say what would be done.
  public enum Mode {
    DO,
    TRY
  }

  @Transactional
  public List<ImportOutcome> take(Viewer by, byte[] body, Mode mode) {
    rights.require(by, Permission.IMPORT);
    UUID person = rights.person(by);
    return ImportReading.read(body).stream().map(each -> taken(by, person, each, mode)).toList();
  }

  private ImportOutcome taken(Viewer by, UUID person, ImportedAdvisory read, Mode mode) {
    Optional<Advisory> here = store.byFileName(read.number()).flatMap(store::find);
    if (here.isPresent()) {
      return outcome(read, ImportOutcome.Result.ALREADY_HERE, here.get().code());
    }
    return switch (mode) {
      case TRY -> outcome(read, ImportOutcome.Result.WOULD_CREATE, null);
      case DO -> outcome(read, ImportOutcome.Result.CREATED, created(by, person, read));
    };
  }

  private static ImportOutcome outcome(
      ImportedAdvisory read,
      ImportOutcome.Result result,
      @org.jspecify.annotations.Nullable String code) {
    return new ImportOutcome(read.number(), result, code, read.warnings());
  }

  private String created(Viewer by, UUID person, ImportedAdvisory read) {
    Instant now = clock.instant();
    Instant published = read.published();
    AdvisoryId id = new AdvisoryId(ids.next());
    Advisory advisory =
        new Advisory(
            id,
            ids.code(),
            Origin.IMPORTED,
            AdvisoryState.UNPUBLISHED,
            null,
            null,
            null,
            null,
            null,
            null,
            now,
            0);
    store.add(advisory);
    store.number(id, read.number());
    DraftMaking.Plan plan =
        new DraftMaking.Plan(
            1,
            read.kind(),
            read.purpose(),
            published == null ? now : published,
            read.texts(),
            read.particulars());
    RevisionId revision = making.start(advisory, plan, person);
    freeze(by, person, advisory, revision, read);
    return advisory.code();
  }

  private void freeze(
      Viewer by, UUID person, Advisory advisory, RevisionId revision, ImportedAdvisory read) {
    Content content =
        new Content(
            read.number(),
            1,
            read.kind(),
            read.title(),
            read.sections(),
            read.changes(),
            read.particulars(),
            List.of(),
            read.before());
    String hash = FactsJson.hash(content);
    Instant now = clock.instant();
    revisions.freeze(revision, vault.seal(advisory, revision, content), hash, person, now);
    news.tell(
        new RevisionSubmitted(by.actor(), now, advisory.id().value(), revision.value(), hash));
  }
}
