package org.bellbuoy.notices.jobs;

import org.bellbuoy.notices.AcceptNotices;
import org.bellbuoy.notices.EndPilots;
import org.bellbuoy.notices.EndStoppedLetters;
import org.bellbuoy.notices.HearSubscribers;
import org.bellbuoy.notices.HearWebhooks;
import org.bellbuoy.notices.KeepSenders;
import org.bellbuoy.notices.SendDigests;
import org.bellbuoy.notices.SendNotices;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Every second, takes in what subscribers asked for and sends the notices that are due; every
/// minute, looks after the rest.
@Component
class NoticePosts {

  private final HearSubscribers subscribers;
  private final HearWebhooks webhooks;
  private final SendDigests digests;
  private final SendNotices notices;
  private final AcceptNotices accept;
  private final KeepSenders senders;
  private final EndStoppedLetters stopped;
  private final EndPilots pilots;

  NoticePosts(
      HearSubscribers subscribers,
      SendNotices notices,
      AcceptNotices accept,
      KeepSenders senders,
      EndStoppedLetters stopped,
      EndPilots pilots,
      HearWebhooks webhooks,
      SendDigests digests) {
    this.subscribers = subscribers;
    this.webhooks = webhooks;
    this.digests = digests;
    this.notices = notices;
    this.accept = accept;
    this.senders = senders;
    this.stopped = stopped;
    this.pilots = pilots;
  }

  @Scheduled(fixedDelay = 1_000)
  void hear() {
    subscribers.hear();
    webhooks.hear();
  }

  @Scheduled(fixedDelay = 1_000, initialDelayString = "${bellbuoy.mail.first-after-millis:5000}")
  void send() {
    int claimed;
    do {
      claimed = notices.send();
    } while (claimed > 0);
  }

  @Scheduled(fixedDelay = 60_000)
  void lookAfter() {
    int due;
    do {
      due = digests.send();
    } while (due > 0);
    senders.keep();
    subscribers.forget();
    webhooks.forget();
    accept.accept();
    int _ = stopped.end();
    int _ = pilots.end();
  }
}
