package org.bellbuoy.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.embargo.AddReporter;
import org.bellbuoy.embargo.AnswerAsReporter;
import org.bellbuoy.embargo.Consent;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;

/// Does what a reporter asked for by mail, as if it were said in the mailbox. Part of the deeds
/// that found out that the reporter wants it.
@Component
class DoWish {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  private final ThreadStore threads;
  private final SayingStore sayings;
  private final KnownKeyStore keys;
  private final KnownKeys known;
  private final AddReporter parties;
  private final AnswerAsReporter dates;
  private final Vault vault;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  DoWish(
      ThreadStore threads,
      SayingStore sayings,
      KnownKeyStore keys,
      KnownKeys known,
      AddReporter parties,
      AnswerAsReporter dates,
      Vault vault,
      Ids ids,
      Clock clock,
      News news) {
    this.threads = threads;
    this.sayings = sayings;
    this.keys = keys;
    this.known = known;
    this.parties = parties;
    this.dates = dates;
    this.vault = vault;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  /// @param words the wording, the fingerprint, or the offer that is answered
  void execute(Actor by, ThreadId thread, WishKind kind, String words) {
    switch (kind) {
      case WITHDRAW -> say(by, thread, Saying.WITHDRAWN, "");
      case CREDIT -> say(by, thread, Saying.CREDIT_AGREED, words);
      case NO_CREDIT -> say(by, thread, Saying.CREDIT_AGREED, "");
      case DATE_YES -> answer(thread, words, Consent.Reply.YES);
      case DATE_NO -> answer(thread, words, Consent.Reply.NO);
      case KEY -> key(by, thread, words);
    }
  }

  private void say(Actor by, ThreadId thread, Saying kind, String words) {
    UUID id = ids.next();
    Instant now = clock.instant();
    UUID subject = threads.find(thread).orElseThrow().subject();
    sayings.addConfirmed(
        id,
        thread,
        kind,
        vault.in(new SealScope(thread.value())).text(SayAsReporter.place(id), words),
        now);
    news.tell(new ReporterSaid(by, now, subject, thread, kind, id));
  }

  /// Whoever reports by mail speaks through the thread.
  private void answer(ThreadId thread, String offer, Consent.Reply reply) {
    EmbargoId circle = threads.find(thread).orElseThrow().circle();
    if (circle != null) {
      parties.add(HOUSE, circle, thread.value());
      dates.answer(thread.value(), DateOffer.id(offer), reply);
    }
  }

  private void key(Actor by, ThreadId thread, String fingerprint) {
    known
        .find(thread, fingerprint)
        .ifPresent(key -> {
          keys.record(thread, key.id());
          news.tell(new KeyRecorded(by, clock.instant(), thread.value(), true));
        });
  }
}
