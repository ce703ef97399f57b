package org.bellbuoy.advisories;

import java.time.Clock;
import java.util.UUID;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Seals what is said about a draft, under the key of the draft itself, and opens it again.
@Component
class CommentMaking {

  static final String KIND = "advisory comment";

  private static final int MOST = 4_000;
  private static final String FIELD = "text";
  private static final String ERASED = "Erased";

  private final CommentStore store;
  private final Vault vault;
  private final Ids ids;
  private final Clock clock;

  CommentMaking(CommentStore store, Vault vault, Ids ids, Clock clock) {
    this.store = store;
    this.vault = vault;
    this.ids = ids;
    this.clock = clock;
  }

  /// To what a comment belongs: a field, or the comment that it answers.
  record Place(RevisionId revision, @Nullable UUID answers, @Nullable String field) {

    static Place on(RevisionId revision, DraftField field) {
      return new Place(revision, null, field.path());
    }

    static Place under(RevisionId revision, UUID comment) {
      return new Place(revision, comment, null);
    }
  }

  String words(Reading reading, String text) {
    return reading.block(FIELD, text, MOST);
  }

  CommentStore.Row add(Advisory advisory, Place place, String words, UUID author) {
    UUID id = ids.next();
    CommentStore.Row row =
        new CommentStore.Row(
            id,
            ids.code(),
            advisory.id(),
            place.revision(),
            place.answers(),
            place.field(),
            vault.in(DraftVault.scope(advisory)).text(binding(id), words),
            author,
            clock.instant(),
            null,
            null);
    store.add(row);
    return row;
  }

  Comment opened(CommentStore.Row row) {
    String text = vault.openText(binding(row.id()), row.text(), ERASED);
    return new Comment(row.code(), row.author(), row.at(), text);
  }

  private static Binding binding(UUID comment) {
    return new Binding(KIND, comment, FIELD);
  }
}
