package org.bellbuoy.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
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
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Has answers go to another address of the reporter: at once when a message from there was signed
/// by the key on record and that key names the address, and otherwise after the reporter has
/// followed a link that is sent to the address on record. It works once and for seven days.
///
/// Refuses: missing, not allowed, invalid, [CorrespondenceRefusal.NobodyWouldReadIt].
@Component
public class AskForAddress {

  private static final Duration HOLDS = Duration.ofDays(7);
  private static final Pattern ADDRESS =
      Pattern.compile("[^@\\s<>\",;:()]{1,64}@[^@\\s<>\",;:()]{1,253}");
  private static final Words WORDS = Words.of("correspondence");

  private final AddressChangeStore store;
  private final TakeAddress take;
  private final ThreadRights rights;
  private final Threads threads;
  private final KnownKeys keys;
  private final ByMail mail;
  private final Vault vault;
  private final Installation installation;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  AskForAddress(
      AddressChangeStore store,
      TakeAddress take,
      ThreadRights rights,
      Threads threads,
      KnownKeys keys,
      ByMail mail,
      Vault vault,
      Installation installation,
      Ids ids,
      Clock clock,
      News news) {
    this.store = store;
    this.take = take;
    this.rights = rights;
    this.threads = threads;
    this.keys = keys;
    this.mail = mail;
    this.vault = vault;
    this.installation = installation;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void ask(Viewer by, ThreadId thread, String typed) {
    rights.toWrite(by, thread);
    String address = address(typed);
    if (!mail.reaches(thread)) {
      throw new CorrespondenceRefusal.NobodyWouldReadIt().refused();
    }
    if (isSignedFor(by, thread, address)) {
      take.take(
          by.actor(), thread, address, "a message from there is signed by the key on record.");
    } else {
      send(by, thread, address);
    }
  }

  private void send(Viewer by, ThreadId thread, String address) {
    UUID id = ids.next();
    String code = ids.code() + ids.code() + ids.code();
    Instant now = clock.instant();
    store.ask(
        new AddressChangeStore.Asked(
            id,
            thread,
            vault.in(new SealScope(thread.value())).text(binding(id), address),
            now.plus(HOLDS)),
        Hashes.sha256(code),
        now);
    String link = installation.at("/report/address?code=" + code).toString();
    mail.sendAutomatic(thread, WORDS.say("address.letter", address, link));
    news.tell(new AddressAsked(by.actor(), now, thread.value()));
  }

  /// The sender's line is covered by no signature: it counts only where the key itself names it.
  private boolean isSignedFor(Viewer by, ThreadId thread, String address) {
    return keys.seals(by, thread).stream()
        .filter(seal -> seal.verdict() == SealVerdict.BY_KEY_ON_RECORD && seal.fromMatches())
        .flatMap(seal -> seal.findMessage().stream())
        .anyMatch(message ->
            threads.get(by, thread).messages().stream()
                .filter(each -> each.id().value().equals(message))
                .anyMatch(each -> each.text().startsWith("From " + address + "\n\n")));
  }

  private static String address(String typed) {
    Reading reading = new Reading();
    String address = reading.line("address", typed, 254).toLowerCase(Locale.ROOT);
    if (!address.isEmpty() && !ADDRESS.matcher(address).matches()) {
      reading.flaw("address", "Enter an e-mail address such as name@example.com.");
    }
    reading.finish();
    return address;
  }

  static Binding binding(UUID change) {
    return new Binding("address change", change, "address");
  }
}
