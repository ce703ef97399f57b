package org.bellbuoy.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.bellbuoy.delivery.StrangersAnswer;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down how telling a webhook of a stranger ended.
@Component
class SettleWebhookPost {

  /// After which one that takes nothing is switched off.
  static final Duration PATIENCE = Duration.ofDays(3);

  static final int QUESTIONS = 4;

  private static final Duration LONGEST = Duration.ofHours(4);
  private static final int MOST_DOUBLINGS = 10;
  private static final String SENT = "SENT";
  private static final String FAILED = "FAILED";

  private final WebhookPostStore posts;
  private final WebhookStore webhooks;
  private final HearWebhooks hear;
  private final Clock clock;
  private final News news;

  SettleWebhookPost(
      WebhookPostStore posts, WebhookStore webhooks, HearWebhooks hear, Clock clock, News news) {
    this.posts = posts;
    this.webhooks = webhooks;
    this.hear = hear;
    this.clock = clock;
    this.news = news;
  }

  /// What the question brought: whoever says its word wants the rest. Whoever takes it and says
  /// nothing may still type the word at the street.
  @Transactional
  public void asked(WebhookPostStore.Claimed post, StrangersAnswer answer, String word) {
    Instant now = clock.instant();
    if (answer.isGood()) {
      boolean ours = posts.ended(post, SENT, answer.status(), now);
      if (ours && answer.start().contains(word)) {
        hear.confirmed(post.webhook());
      }
    } else if (answer.isGone() || post.tries() >= QUESTIONS) {
      posts.ended(post, FAILED, answer.status(), now);
    } else {
      posts.later(post, answer.status(), now.plus(pause(post.tries())));
    }
  }

  @Transactional
  public void told(WebhookPostStore.Claimed post, StrangersAnswer answer) {
    Instant now = clock.instant();
    boolean late = !now.isBefore(post.plannedAt().plus(PATIENCE));
    if (answer.isGood()) {
      posts.ended(post, SENT, answer.status(), now);
    } else if (answer.isGone() || late) {
      boolean ours = posts.ended(post, FAILED, answer.status(), now);
      if (ours && webhooks.switchOff(post.webhook(), now)) {
        posts.giveUp(post.webhook(), now);
        news.tell(new WebhookChanged(Actor.machine(), now, post.webhook(), WebhookState.OFF));
      }
    } else {
      posts.later(post, answer.status(), now.plus(pause(post.tries())));
    }
  }

  private static Duration pause(int tries) {
    Duration doubled = Duration.ofMinutes(1L << Math.min(tries, MOST_DOUBLINGS));
    return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
  }
}
