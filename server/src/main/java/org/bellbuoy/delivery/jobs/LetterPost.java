package org.bellbuoy.delivery.jobs;

import org.bellbuoy.delivery.SendLetters;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Every two seconds, sends the letters that are due.
@Component
class LetterPost {

  private final SendLetters deed;

  LetterPost(SendLetters deed) {
    this.deed = deed;
  }

  @Scheduled(fixedDelay = 2_000, initialDelayString = "${bellbuoy.mail.first-after-millis:5000}")
  void send() {
    int tried;
    do {
      tried = deed.send();
    } while (tried > 0);
  }
}
