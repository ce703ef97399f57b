package org.bellbuoy.correspondence;

import org.bellbuoy.delivery.LetterFailed;
import org.bellbuoy.identity.Viewer;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Notes in the thread that a letter of ours never left.
@Component
class HearFailedLetters {

  private final ThreadStore threads;
  private final MailThreads mail;

  HearFailedLetters(ThreadStore threads, MailThreads mail) {
    this.threads = threads;
    this.mail = mail;
  }

  @ApplicationModuleListener
  void hear(LetterFailed failed) {
    ThreadId thread = new ThreadId(failed.about());
    if (threads.find(thread).isPresent()) {
      mail.note(
          new Viewer.Machine(), thread, "An answer by mail could not be delivered: " + failed.at());
    }
  }
}
