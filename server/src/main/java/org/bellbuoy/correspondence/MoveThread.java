package org.bellbuoy.correspondence;

import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Puts a thread that is under no circle into another queue: from now on the people of that queue
/// read and answer it. Part of the deed that moves what the thread is about.
@Component
public class MoveThread {

  private final ThreadRights rights;
  private final ThreadStore threads;

  MoveThread(ThreadRights rights, ThreadStore threads) {
    this.rights = rights;
    this.threads = threads;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void move(Viewer by, ThreadId id, MailQueue to) {
    threads.move(rights.toWrite(by, id).id(), to);
  }
}
