package org.bellbuoy.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.identity.BlindMark;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.bellbuoy.vault.EraseScopes;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Token;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes into the house the webhooks that strangers asked for: asks at the address that was given
/// whether anybody wants it, and sends nothing else there until that was answered.
@Component
public class HearWebhooks {

  static final String ADDRESS = "address of a webhook";

  private static final String HOST = "machine of a webhook";
  private static final Duration OFF_KEPT = Duration.ofDays(30);
  private static final Duration A_DAY = Duration.ofDays(1);

  /// Questions to one address and to one machine in a day, so that nobody is called for somebody
  /// else's fun. Services that forward to many stand on one machine.
  static final int QUESTIONS_A_DAY = 3;

  static final int QUESTIONS_A_MACHINE = 60;

  private static final int AT_ONCE = 50;

  private final WebhookStore store;
  private final WebhookPostStore posts;
  private final WebhookSeals seals;
  private final BlindMark marks;
  private final EraseScopes scopes;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  HearWebhooks(
      WebhookStore store,
      WebhookPostStore posts,
      WebhookSeals seals,
      BlindMark marks,
      EraseScopes scopes,
      Ids ids,
      Clock clock,
      News news) {
    this.store = store;
    this.posts = posts;
    this.seals = seals;
    this.marks = marks;
    this.scopes = scopes;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  /// @return how many were heard
  @Transactional
  public int hear() {
    List<WebhookStore.Signup> signups = store.takeSignups(AT_ONCE);
    signups.forEach(this::takeIn);
    return signups.size();
  }

  /// Ends what nobody confirmed in time, and what was switched off a month ago.
  ///
  /// @return how many
  @Transactional
  public int forget() {
    Instant now = clock.instant();
    List<UUID> stale =
        store.stale(now.minus(HearSubscribers.TO_CONFIRM), now.minus(OFF_KEPT), AT_ONCE);
    stale.forEach(id -> end(Actor.machine(), id));
    return stale.size();
  }

  /// Somebody typed the word that the question had.
  void confirm(byte[] code) {
    store
        .waiting(code, clock.instant().minus(HearSubscribers.TO_CONFIRM))
        .ifPresent(this::confirmed);
  }

  void leave(byte[] code) {
    store.byLeave(code).ifPresent(id -> end(Actor.anyone(), id));
  }

  /// Whoever stands there wants it.
  void confirmed(UUID webhook) {
    Instant now = clock.instant();
    if (store.confirm(webhook, now)) {
      news.tell(new WebhookChanged(Actor.anyone(), now, webhook, WebhookState.CONFIRMED));
    }
  }

  private void takeIn(WebhookStore.Signup signup) {
    UUID id = signup.id();
    Optional<WantedWebhook> opened = seals.open(id, signup.wanted());
    if (opened.isEmpty()) {
      return;
    }
    WantedWebhook wanted = opened.get();
    Instant now = clock.instant();
    byte[] address = marks.of(ADDRESS, wanted.address().toString());
    byte[] host = marks.of(HOST, wanted.address().getHost());
    if (store.askedTo(address, now.minus(A_DAY)) >= QUESTIONS_A_DAY
        || store.askedAt(host, now.minus(A_DAY)) >= QUESTIONS_A_MACHINE) {
      scopes.erase(List.of(new SealScope(id)));
      return;
    }
    Token question = Token.fresh();
    store.add(
        new WebhookStore.New(
            new WebhookStore.Kept(id, signup.wanted(), seals.question(id, question.text())),
            ids.code(),
            address,
            host,
            question.hash(),
            Token.presented(wanted.leave()).hash()),
        now);
    posts.add(ids.next(), id, null, now);
    news.tell(new WebhookChanged(Actor.anyone(), now, id, WebhookState.ASKED));
  }

  private void end(Actor by, UUID webhook) {
    store.remove(webhook);
    scopes.erase(List.of(new SealScope(webhook)));
    news.tell(new WebhookChanged(by, clock.instant(), webhook, WebhookState.ENDED));
  }
}
