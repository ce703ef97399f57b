package org.bellbuoy.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens a thread without a mailbox, for what staff or a machine files.
@Component
public class OpenThread {

  private final ThreadStore threads;
  private final Attaching attaching;
  private final Authority authority;
  private final Ids ids;
  private final Clock clock;

  OpenThread(ThreadStore threads, Attaching attaching, Authority authority, Ids ids, Clock clock) {
    this.threads = threads;
    this.attaching = attaching;
    this.authority = authority;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  public ThreadId open(Viewer by, UUID subject, List<NewAttachment> files) {
    authority.require(by, Permission.FILE_REPORT);
    Instant now = clock.instant();
    ThreadId thread = new ThreadId(ids.next());
    threads.add(thread, subject, now);
    attaching.attach(thread, null, files, now);
    return thread;
  }
}
