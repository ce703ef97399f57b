package org.bellbuoy.correspondence;

import java.util.UUID;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Manner;
import org.bellbuoy.kernel.Missing;
import org.springframework.stereotype.Component;

/// Who may read a thread: intake while it is unlinked, then only its circle.
@Component
class ThreadRights {

  private final ThreadStore threads;
  private final Authority authority;

  ThreadRights(ThreadStore threads, Authority authority) {
    this.threads = threads;
    this.authority = authority;
  }

  ThreadStore.StoredThread toRead(Viewer viewer, ThreadId id) {
    return loaded(viewer, id, Permission.READ_INTAKE, Permission.READ_CASE);
  }

  ThreadStore.StoredThread toWrite(Viewer viewer, ThreadId id) {
    return loaded(viewer, id, Permission.ANSWER_REPORT, Permission.WORK_CASE);
  }

  /// By what right the viewer reads.
  Manner manner(Viewer viewer, UUID about) {
    return authority.manner(viewer, about);
  }

  private ThreadStore.StoredThread loaded(
      Viewer viewer, ThreadId id, Permission unlinked, Permission linked) {
    ThreadStore.StoredThread thread = threads.find(id).orElseThrow(() -> new Missing().refused());
    EmbargoId circle = thread.circle();
    if (circle != null) {
      authority.require(viewer, linked, circle.value());
    } else {
      if (!authority.may(viewer, Permission.READ_INTAKE)) {
        throw new Missing().refused();
      }
      authority.require(viewer, unlinked);
    }
    return thread;
  }
}
