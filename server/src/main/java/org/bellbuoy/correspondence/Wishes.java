package org.bellbuoy.correspondence;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What mails of a thread ask for in the reporter's name, and how far each wish is.
@Component
public class Wishes {

  /// By what words one may suspect a wish; a person reads the mail and decides.
  private static final Map<WishKind, Pattern> HINTS =
      Map.of(
          WishKind.WITHDRAW,
              Pattern.compile("\\b(withdraw|retract|take back|zurückziehen|ziehe .{0,40}zurück)"),
          WishKind.CREDIT,
              Pattern.compile("\\b(credit(ed)? (me|us|as|to)|acknowledge (me|us)|thanked as)\\b"),
          WishKind.NO_CREDIT,
              Pattern.compile("\\b(no credit|not be (credited|named|thanked)|stay anonymous)\\b"),
          WishKind.DATE_NO,
              Pattern.compile(
                  "\\b(postpone|earlier date|later date|another (disclosure )?date|embargo until)\\b"),
          WishKind.DATE_YES,
              Pattern.compile("\\b(agree (to|with) (the|your) (proposed |disclosure )?date)\\b"),
          WishKind.KEY, Pattern.compile("\\b(new|another) (open)?pgp key\\b"));

  private final WishStore store;
  private final ThreadRights rights;
  private final Threads threads;
  private final Vault vault;

  Wishes(WishStore store, ThreadRights rights, Threads threads, Vault vault) {
    this.store = store;
    this.rights = rights;
    this.threads = threads;
    this.vault = vault;
  }

  /// A mail that seems to ask for something.
  public record Hint(UUID message, WishKind kind) {}

  /// The latest first.
  @Transactional
  public List<Wish> of(Viewer viewer, ThreadId thread) {
    rights.toWrite(viewer, thread);
    return store.of(thread).stream().map(this::opened).toList();
  }

  /// The mails of a thread, the latest first.
  public List<Message> mails(Viewer viewer, ThreadId thread) {
    rights.toWrite(viewer, thread);
    return threads.get(viewer, thread).messages().reversed().stream()
        .filter(message -> message.author() instanceof Author.ByMail)
        .toList();
  }

  /// What the latest mail seems to ask for.
  public static Optional<Hint> hint(List<Message> mails) {
    return mails.stream()
        .limit(1)
        .flatMap(message ->
            HINTS.entrySet().stream()
                .filter(
                    hint -> hint.getValue().matcher(message.text().toLowerCase(Locale.ROOT)).find())
                .map(Map.Entry::getKey)
                .sorted()
                .map(kind -> new Hint(message.id().value(), kind)))
        .findFirst();
  }

  private Wish opened(WishStore.Stored stored) {
    String words = vault.openText(AskForWish.binding(stored.id()), stored.words());
    return new Wish(
        stored.kind(),
        stored.kind().isAboutDate() ? DateOffer.shown(words) : words,
        stored.state(),
        stored.askedAt(),
        stored.until());
  }
}
