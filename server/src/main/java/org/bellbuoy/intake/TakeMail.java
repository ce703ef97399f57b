package org.bellbuoy.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.delivery.InboundMail;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.CrashPoint;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.Seal;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealed;
import org.bellbuoy.vault.Sealer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps a message byte for byte, sealed, before anybody looks into it. Only after its commit may
/// anybody say that it was taken.
@Component
public class TakeMail implements InboundMail {

  private final MailStore store;
  private final MailPace pace;
  private final Sealer sealer;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  TakeMail(MailStore store, MailPace pace, Sealer sealer, Ids ids, Clock clock, News news) {
    this.pace = pace;
    this.store = store;
    this.sealer = sealer;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  /// The same bytes are taken once, however often they come.
  ///
  /// @param sentTo the addresses of ours it was sent to
  @Transactional
  public void take(byte[] raw, String sentTo) {
    keep(raw, sentTo, clock.instant(), true);
  }

  @Override
  @Transactional
  public void take(byte[] raw, String sentTo, Instant arrived) {
    keep(raw, sentTo, arrived, false);
  }

  /// What a colleague forwards.
  ///
  /// @return the message, or the same that came before
  @Transactional
  public MailId forwarded(byte[] raw, ForwardedBy by, Instant arrived) {
    UUID id = ids.next();
    Seal seal = sealer.fresh(new SealScope(id));
    Sealed forwarded = seal.text(forwarded(id), by.text());
    MailStore.StoredMail mail =
        new MailStore.StoredMail(
            id,
            seal.bytes(original(id), raw),
            seal.text(sentTo(id), ""),
            true,
            forwarded,
            arrived,
            0);
    if (store.add(mail, raw)) {
      news.tell(new MailArrived(by.actor(), arrived, id));
      return new MailId(id);
    }
    return new MailId(store.find(raw).orElseThrow());
  }

  private void keep(byte[] raw, String sentTo, Instant arrived, boolean handedIn) {
    if (store.has(raw)) {
      return;
    }
    UUID id = ids.next();
    Seal seal = sealer.fresh(new SealScope(id));
    MailStore.StoredMail mail =
        new MailStore.StoredMail(
            id,
            seal.bytes(original(id), raw),
            seal.text(sentTo(id), sentTo),
            handedIn,
            null,
            arrived,
            0);
    if (store.add(mail, raw)) {
      if (pace.isTooMuch(raw, arrived)) {
        store.waitsBehind(id);
      }
      news.tell(new MailArrived(Actor.anyone(), arrived, id));
    }
    CrashPoint.here("intake.mail.before-commit");
  }

  static Binding original(UUID mail) {
    return new Binding("mail", mail, "original");
  }

  static Binding forwarded(UUID mail) {
    return new Binding("mail", mail, "forwarded");
  }

  static Binding sentTo(UUID mail) {
    return new Binding("mail", mail, "sent to");
  }
}
