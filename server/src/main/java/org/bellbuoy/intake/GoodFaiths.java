package org.bellbuoy.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.Sealed;
import org.bellbuoy.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The record of good faith of a report, for those who may read the report.
@Component
public class GoodFaiths {

  private final ReportRights rights;
  private final GoodFaithStore store;
  private final Vault vault;

  GoodFaiths(ReportRights rights, GoodFaithStore store, Vault vault) {
    this.rights = rights;
    this.store = store;
    this.vault = vault;
  }

  /// Empty for a report under no policy, and for one that a colleague filed.
  public Optional<GoodFaith> find(Viewer viewer, String tracking) {
    ReportId id = rights.toRead(viewer, tracking).id();
    return store.find(id).map(row -> opened(id, row));
  }

  /// Does our promise stand to the reporter of any report behind a subject?
  public boolean stands(SubjectId subject) {
    return store.stands(subject);
  }

  private GoodFaith opened(ReportId id, GoodFaithStore.Row row) {
    return new GoodFaith(
        row.policyVersion(),
        vault.openText(place(id.value(), "statement"), row.statement()),
        vault.openText(place(id.value(), "signature"), row.signature()),
        row.givenAt(),
        proposal(id, row),
        row.revokedAt(),
        notes(id),
        row.version());
  }

  private GoodFaith.@Nullable Proposal proposal(ReportId id, GoodFaithStore.Row row) {
    UUID by = row.proposedBy();
    GoodFaith.Side as = row.proposedAs();
    Instant at = row.proposedAt();
    Sealed reason = row.reason();
    return by == null || as == null || at == null || reason == null
        ? null
        : new GoodFaith.Proposal(by, as, at, vault.openText(place(id.value(), "reason"), reason));
  }

  private List<GoodFaith.Note> notes(ReportId id) {
    return store.notes(id).stream()
        .map(note ->
            new GoodFaith.Note(
                note.weighs(),
                vault.openText(place(note.id(), "note"), note.words()),
                note.by(),
                note.at()))
        .toList();
  }

  static Binding place(UUID subject, String field) {
    return new Binding("good faith", subject, field);
  }
}
