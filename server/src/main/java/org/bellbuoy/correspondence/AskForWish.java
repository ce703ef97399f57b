package org.bellbuoy.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.embargo.Offer;
import org.bellbuoy.embargo.Offers;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.Hashes;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Vault;
import org.bellbuoy.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Somebody who reads a mail notes what it asks for in the reporter's name. It counts at once when
/// that mail was signed by the key on record; otherwise a link goes to the address on record, and
/// nothing changes before the reporter says yes there. The link works once and for seven days.
///
/// Refuses: missing, not allowed, invalid, [CorrespondenceRefusal.NobodyWouldReadIt].
@Component
public class AskForWish {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();
  private static final Duration HOLDS = Duration.ofDays(7);
  private static final int MOST = 200;
  private static final Words WORDS = Words.of("correspondence");

  private final WishStore store;
  private final DoWish deed;
  private final ThreadRights rights;
  private final KnownKeys keys;
  private final Offers offers;
  private final MailThreads threads;
  private final ByMail mail;
  private final Vault vault;
  private final Installation installation;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  AskForWish(
      WishStore store,
      DoWish deed,
      ThreadRights rights,
      KnownKeys keys,
      Offers offers,
      MailThreads threads,
      ByMail mail,
      Vault vault,
      Installation installation,
      Ids ids,
      Clock clock,
      News news) {
    this.store = store;
    this.deed = deed;
    this.rights = rights;
    this.keys = keys;
    this.offers = offers;
    this.threads = threads;
    this.mail = mail;
    this.vault = vault;
    this.installation = installation;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  /// What somebody read in a mail.
  ///
  /// @param message which mail, or null for none in particular
  /// @param words the wording, or the fingerprint
  public record Read(WishKind kind, @Nullable UUID message, @Nullable String words) {}

  @Transactional
  public void ask(Viewer by, ThreadId thread, Read read) {
    ThreadStore.StoredThread stored = rights.toWrite(by, thread);
    String words = words(by, stored, read);
    boolean signed = isSigned(by, thread, read.message());
    if (!signed && !mail.reaches(thread)) {
      throw new CorrespondenceRefusal.NobodyWouldReadIt().refused();
    }
    if (signed) {
      take(by, thread, read.kind(), words);
    } else {
      send(by, thread, read.kind(), words);
    }
  }

  private void take(Viewer by, ThreadId thread, WishKind kind, String words) {
    Instant now = clock.instant();
    UUID id = add(thread, kind, words, WishState.CONFIRMED, null);
    store.answered(id, WishState.CONFIRMED, now);
    deed.execute(by.actor(), thread, kind, words);
    threads.note(
        HOUSE,
        thread,
        "Taken from a mail that is signed by the key on record: " + shown(kind, words) + ".");
    news.tell(new WishAnswered(by.actor(), now, thread.value(), kind, WishState.CONFIRMED));
  }

  private void send(Viewer by, ThreadId thread, WishKind kind, String words) {
    String code = ids.code() + ids.code() + ids.code();
    UUID _ = add(thread, kind, words, WishState.ASKED, Hashes.sha256(code));
    String link = installation.at("/report/wish?code=" + code).toString();
    mail.sendAutomatic(thread, WORDS.say("wish.letter", shown(kind, words), link));
    news.tell(new WishAsked(by.actor(), clock.instant(), thread.value(), kind));
  }

  private UUID add(
      ThreadId thread, WishKind kind, String words, WishState state, byte @Nullable [] code) {
    UUID id = ids.next();
    Instant now = clock.instant();
    store.add(
        new WishStore.Stored(
            id,
            thread,
            kind,
            vault.in(new SealScope(thread.value())).text(binding(id), words),
            state,
            now,
            now.plus(HOLDS)),
        code);
    return id;
  }

  private boolean isSigned(Viewer by, ThreadId thread, @Nullable UUID message) {
    return message != null
        && keys.seals(by, thread).stream()
            .filter(seal -> seal.findMessage().filter(message::equals).isPresent())
            .anyMatch(seal -> seal.verdict() == SealVerdict.BY_KEY_ON_RECORD);
  }

  private String words(Viewer by, ThreadStore.StoredThread thread, Read read) {
    Reading reading = new Reading();
    String words =
        switch (read.kind()) {
          case WITHDRAW, NO_CREDIT -> "";
          case CREDIT -> reading.line("wording", read.words(), MOST);
          case DATE_YES, DATE_NO -> date(by, thread, reading);
          case KEY -> key(by, thread, reading.line("wording", read.words(), MOST), reading);
        };
    reading.finish();
    return words;
  }

  private String date(Viewer by, ThreadStore.StoredThread thread, Reading reading) {
    EmbargoId circle = thread.circle();
    Optional<Offer> open =
        circle == null
            ? Optional.empty()
            : offers.of(by, circle).stream()
                .map(Offers.Answered::offer)
                .filter(offer -> offer.state() == Offer.State.OPEN)
                .reduce((_, last) -> last);
    if (open.isEmpty()) {
      reading.flaw("wish", "No date is proposed. Propose one in the case first.");
    }
    return open.map(DateOffer::words).orElse("");
  }

  private String key(Viewer by, ThreadStore.StoredThread thread, String typed, Reading reading) {
    String fingerprint = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    if (keys.of(by, thread.id()).stream().noneMatch(key -> key.fingerprint().equals(fingerprint))) {
      reading.flaw("wording", "Enter the fingerprint of a key that came with one of the mails.");
    }
    return fingerprint;
  }

  /// A wish in words for people.
  static String shown(WishKind kind, String words) {
    String said = kind.isAboutDate() ? DateOffer.shown(words) : words;
    return said.isEmpty() ? kind.words() : kind.words() + ": " + said;
  }

  static Binding binding(UUID wish) {
    return new Binding("wish", wish, "words");
  }
}
