package org.bellbuoy.notices.jobs;

import org.bellbuoy.notices.SendToWebhooks;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Every two seconds, tells webhooks of strangers what is due.
@Component
class WebhookPosts {

  private final SendToWebhooks deed;

  WebhookPosts(SendToWebhooks deed) {
    this.deed = deed;
  }

  @Scheduled(fixedDelay = 2_000, initialDelay = 6_000)
  void send() {
    int tried;
    do {
      tried = deed.send();
    } while (tried > 0);
  }
}
