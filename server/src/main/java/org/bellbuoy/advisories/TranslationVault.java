package org.bellbuoy.advisories;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealed;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;

/// Seals and opens translations in the scope in which the drafts lie, and keeps what was done.
@Component
class TranslationVault {

  static final String KIND = "advisory translation";

  private final Vault vault;
  private final TranslationStore store;

  TranslationVault(Vault vault, TranslationStore store) {
    this.vault = vault;
    this.store = store;
  }

  List<Translation> of(AdvisoryId advisory) {
    return store.of(advisory).stream().map(this::opened).toList();
  }

  Optional<Translation> find(AdvisoryId advisory, Language language, String passage) {
    return store.find(advisory, language, passage).map(this::opened);
  }

  /// Stores it as it is given and notes what was done, which is the last of its deeds.
  void keep(Advisory advisory, Translation translation) {
    store.put(
        advisory.id(),
        new TranslationStore.Row(
            translation.id(),
            translation.language(),
            translation.passage(),
            seal(advisory, translation.id(), "original", translation.original()),
            seal(advisory, translation.id(), "text", translation.text()),
            translation.state(),
            translation.version()));
    store.did(translation.id(), translation.version(), translation.last());
  }

  private Sealed seal(Advisory advisory, TranslationId id, String field, String text) {
    UUID caseId = advisory.caseId();
    SealScope scope = new SealScope(caseId == null ? advisory.id().value() : caseId);
    return vault.in(scope).text(place(id, field), text);
  }

  private Translation opened(TranslationStore.Row row) {
    return new Translation(
        row.id(),
        row.language(),
        row.passage(),
        vault.openText(place(row.id(), "original"), row.original()),
        vault.openText(place(row.id(), "text"), row.text()),
        row.state(),
        store.deeds(row.id()),
        row.version());
  }

  private static Binding place(TranslationId id, String field) {
    return new Binding(KIND, id.value(), field);
  }
}
