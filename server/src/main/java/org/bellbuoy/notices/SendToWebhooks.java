package org.bellbuoy.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bellbuoy.delivery.StrangersAnswer;
import org.bellbuoy.delivery.TellStranger;
import org.bellbuoy.kernel.CrashPoint;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Says to webhooks of strangers what is due to be said, each under the same id however often it is
/// tried, some side by side so that one that dawdles keeps nobody waiting.
@Component
public class SendToWebhooks {

  private static final int AT_ONCE = 16;

  /// Longer than any of them can take.
  private static final Duration LEASE = Duration.ofMinutes(2);

  private final WebhookPostStore posts;
  private final WebhookStore webhooks;
  private final WebhookSeals seals;
  private final SettleWebhookPost settle;
  private final TellStranger line;
  private final JsonMapper json;
  private final Clock clock;

  SendToWebhooks(
      WebhookPostStore posts,
      WebhookStore webhooks,
      WebhookSeals seals,
      SettleWebhookPost settle,
      TellStranger line,
      JsonMapper json,
      Clock clock) {
    this.posts = posts;
    this.webhooks = webhooks;
    this.seals = seals;
    this.settle = settle;
    this.line = line;
    this.json = json;
    this.clock = clock;
  }

  /// @return how many were tried
  public int send() {
    if (!line.isOpen()) {
      return 0;
    }
    Instant now = clock.instant();
    List<WebhookPostStore.Claimed> due = posts.claim(now, now.plus(LEASE), AT_ONCE);
    CrashPoint.here("notices.webhook.claimed");
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      due.forEach(each -> threads.execute(() -> say(each)));
    }
    return due.size();
  }

  /// What was ended meanwhile is gone with its rows.
  private void say(WebhookPostStore.Claimed post) {
    webhooks.find(post.webhook()).ifPresent(kept -> say(post, kept));
  }

  private void say(WebhookPostStore.Claimed post, WebhookStore.Kept kept) {
    Optional<WantedWebhook> opened = seals.open(kept.id(), kept.wanted());
    if (opened.isEmpty()) {
      return;
    }
    WantedWebhook wanted = opened.get();
    String id = "msg_" + post.id();
    if (post.body() != null) {
      StrangersAnswer answer = line.tell(wanted.address(), wanted.secret(), id, post.body());
      CrashPoint.here("notices.webhook.said");
      settle.told(post, answer);
    } else {
      String word = seals.openQuestion(kept.id(), kept.question());
      String body = question(word, post.plannedAt());
      settle.asked(post, line.tell(wanted.address(), wanted.secret(), id, body), word);
    }
  }

  private String question(String word, Instant at) {
    return json.writeValueAsString(
        Map.of(
            "type",
            "subscription.challenge",
            "timestamp",
            at.toString(),
            "data",
            Map.of("challenge", word)));
  }
}
