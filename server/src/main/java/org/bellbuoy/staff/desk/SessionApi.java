package org.bellbuoy.staff.desk;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.bellbuoy.identity.OpenSession;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.RevokeSession;
import org.bellbuoy.identity.Sessions;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Needs;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// One's own open sessions. Programs sign in by token, so there is no operation that opens one.
@RestController
class SessionApi {

  record Session(
      String code,
      String factor,
      String device,
      String place,
      Instant createdAt,
      Instant seenAt,
      Instant expiresAt) {

    static Session of(OpenSession open) {
      return new Session(
          open.code(),
          open.factor().name().toLowerCase(Locale.ROOT),
          open.whence().device(),
          open.whence().place(),
          open.createdAt(),
          open.seenAt(),
          open.expiresAt());
    }
  }

  record Listing(List<Session> items) {}

  private final Sessions sessions;
  private final RevokeSession revoke;

  SessionApi(Sessions sessions, RevokeSession revoke) {
    this.sessions = sessions;
    this.revoke = revoke;
  }

  @GetMapping("/api/v1/sessions")
  @Needs(Permission.STAFF)
  Listing list(Viewer viewer) {
    return new Listing(sessions.of(viewer).stream().map(Session::of).toList());
  }

  @DeleteMapping("/api/v1/sessions/{code}")
  @Needs(Permission.STAFF)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void end(Viewer viewer, @PathVariable String code) {
    revoke.execute(viewer, code);
  }
}
