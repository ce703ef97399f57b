package org.bellbuoy.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.correspondence.HouseCounsel;
import org.bellbuoy.kernel.CrashPoint;
import org.bellbuoy.parsing.MailParser;
import org.bellbuoy.parsing.Parsed;
import org.bellbuoy.parsing.Unreadable;
import org.bellbuoy.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Has the mail that waits read in the locked process, and files it. A message at which this fails
/// again and again is put aside for a person and never lost.
@Component
public class ReadMail {

  private static final Logger LOG = LoggerFactory.getLogger(ReadMail.class);
  private static final int AT_ONCE = 20;
  private static final int TRIES = 3;
  private static final Duration CLAIM = Duration.ofMinutes(5);

  private final MailStore store;
  private final FileMail file;
  private final MailParser parser;
  private final HouseCounsel counsel;
  private final Vault vault;
  private final Clock clock;

  ReadMail(
      MailStore store,
      FileMail file,
      MailParser parser,
      HouseCounsel counsel,
      Vault vault,
      Clock clock) {
    this.counsel = counsel;
    this.store = store;
    this.file = file;
    this.parser = parser;
    this.vault = vault;
    this.clock = clock;
  }

  /// @return how many messages were tried
  public int read() {
    Instant now = clock.instant();
    List<UUID> waiting = store.claim(now, now.plus(CLAIM), AT_ONCE);
    if (!waiting.isEmpty()) {
      try (MailParser.Reader reader = parser.open()) {
        waiting.stream()
            .sorted(Comparator.comparing(UUID::toString)) // as they arrived
            .forEach(id -> read(id, reader));
      }
    }
    return waiting.size();
  }

  /// Reads one that waits, now; nothing when another reader has it.
  void read(MailId mail) {
    Instant now = clock.instant();
    if (store.claim(mail.value(), now, now.plus(CLAIM))) {
      try (MailParser.Reader reader = parser.open()) {
        read(mail.value(), reader);
      }
    }
  }

  private void read(UUID id, MailParser.Reader reader) {
    MailStore.StoredMail mail = store.find(id).orElseThrow();
    try {
      Parsed parsed =
          mail.tries() > TRIES
              ? new Parsed.Unread(Unreadable.BROKEN)
              : reader.read(vault.open(TakeMail.original(id), mail.raw()), counsel);
      CrashPoint.here("intake.mail.read");
      file.file(new MailId(id), parsed);
    } catch (RuntimeException failed) {
      LOG.warn("A message of mail could not be filed; it is tried again: {}", failed.getClass());
    }
  }
}
