package org.bellbuoy.correspondence;

import java.util.UUID;
import java.util.function.Function;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Manner;
import org.bellbuoy.kernel.Missing;
import org.springframework.stereotype.Component;

/// Who may read a thread: the people of its queue while it is unlinked, then only its circle.
@Component
class ThreadRights {

  private final ThreadStore threads;
  private final Authority authority;

  ThreadRights(ThreadStore threads, Authority authority) {
    this.threads = threads;
    this.authority = authority;
  }

  ThreadStore.StoredThread toRead(Viewer viewer, ThreadId id) {
    return loaded(viewer, id, MailQueue::read, Permission.READ_CASE);
  }

  ThreadStore.StoredThread toWrite(Viewer viewer, ThreadId id) {
    return loaded(viewer, id, MailQueue::answer, Permission.WORK_CASE);
  }

  /// By what right the viewer reads.
  Manner manner(Viewer viewer, UUID about) {
    return authority.manner(viewer, about);
  }

  private ThreadStore.StoredThread loaded(
      Viewer viewer, ThreadId id, Function<MailQueue, Permission> unlinked, Permission linked) {
    ThreadStore.StoredThread thread = threads.find(id).orElseThrow(() -> new Missing().refused());
    EmbargoId circle = thread.circle();
    if (circle != null) {
      authority.require(viewer, linked, circle.value());
    } else {
      if (!authority.may(viewer, thread.queue().read())) {
        throw new Missing().refused();
      }
      authority.require(viewer, unlinked.apply(thread.queue()));
    }
    return thread;
  }
}
