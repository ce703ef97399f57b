package org.bellbuoy.intake.jobs;

import org.bellbuoy.intake.ReadMail;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Once a second, looks for mail that nobody has read yet.
@Component
class MailPost {

  private final ReadMail deed;

  MailPost(ReadMail deed) {
    this.deed = deed;
  }

  @Scheduled(fixedDelay = 1_000)
  void read() {
    int tried;
    do {
      tried = deed.read();
    } while (tried > 0);
  }
}
