package org.bellbuoy.announcement;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealed;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What stands at the outlets, opened and sealed. It is sealed with its outlet, and forgotten with
/// it: without the account nobody can look there.
@Component
class Postings {

  private final PostingStore store;
  private final Vault vault;
  private final JsonMapper json;

  Postings(PostingStore store, Vault vault, JsonMapper json) {
    this.store = store;
    this.vault = vault;
    this.json = json;
  }

  /// What of a posting lies sealed.
  private record Kept(Piece piece, URI where) {}

  private record Said(List<String> differences) {}

  /// Of an advisory, the first that was put out first.
  List<Posting> of(UUID advisory) {
    return store.of(advisory).stream().map(this::opened).toList();
  }

  Posting opened(PostingStore.StoredPosting stored) {
    Kept kept =
        json.readValue(vault.open(binding(stored.id(), "posting"), stored.posting()), Kept.class);
    Sealed said = stored.said();
    List<String> differences =
        said == null
            ? List.of()
            : json.readValue(vault.open(binding(stored.id(), "said"), said), Said.class)
                .differences();
    return new Posting(
        stored.outlet(),
        stored.advisory(),
        stored.revision(),
        kept.piece(),
        kept.where(),
        stored.putAt(),
        stored.finding(),
        stored.seenAt(),
        stored.wordsHash(),
        differences,
        stored.trouble());
  }

  PostingStore.StoredPosting sealed(Posting posting) {
    Sealed kept = seal(posting, "posting", new Kept(posting.piece(), posting.where()));
    Sealed said =
        posting.differences().isEmpty()
            ? null
            : seal(posting, "said", new Said(posting.differences()));
    return new PostingStore.StoredPosting(
        posting.id(),
        posting.outlet(),
        posting.advisory(),
        posting.revision(),
        kept,
        posting.putAt(),
        posting.finding(),
        posting.seenAt(),
        posting.wordsHash(),
        said,
        posting.trouble());
  }

  private Sealed seal(Posting posting, String field, Object value) {
    return vault
        .in(new SealScope(posting.outlet()))
        .bytes(binding(posting.id(), field), json.writeValueAsBytes(value));
  }

  private static Binding binding(UUID posting, String field) {
    return new Binding("posting", posting, field);
  }
}
