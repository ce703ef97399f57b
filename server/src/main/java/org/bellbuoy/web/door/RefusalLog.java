package org.bellbuoy.web.door;

import jakarta.servlet.http.HttpServletRequest;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.Refusal;
import org.bellbuoy.web.Viewers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.HandlerMapping;

/// Writes who was refused what into the log: an id, never a name; the pattern of an address, never
/// the address, which may hold the token of a link; and no network address of a stranger.
final class RefusalLog {

  private static final Logger LOG = LoggerFactory.getLogger(RefusalLog.class);

  private RefusalLog() {}

  /// Notes a refusal that has to do with rights: not signed in, not allowed, too much, and what is
  /// missing or hidden for somebody who is signed in.
  static void note(Refusal refusal, HttpServletRequest request) {
    Viewer viewer = Viewers.of(request);
    boolean told =
        switch (refusal.kind()) {
          case NOT_ALLOWED, TOO_MUCH -> true;
          case NOT_FOUND -> !(viewer instanceof Viewer.Anyone);
          case CONFLICT, CHANGED_MEANWHILE, INVALID, TOO_BUSY -> false;
        };
    if (told) {
      write(refusal.code(), viewer.actor(), request);
    }
  }

  /// Notes an attempt to get round a control.
  static void attempt(String control, HttpServletRequest request) {
    write(control, Viewers.of(request).actor(), request);
  }

  private static void write(String what, Actor who, HttpServletRequest request) {
    Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    LOG.info(
        "refused {} to {} {} at {} {}",
        what,
        who.kind(),
        who.id(),
        request.getMethod(),
        pattern == null ? "(no handler)" : pattern);
  }
}
