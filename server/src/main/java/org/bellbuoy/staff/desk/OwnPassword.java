package org.bellbuoy.staff.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.bellbuoy.identity.ChangePassword;
import org.bellbuoy.identity.Credentials;
import org.bellbuoy.identity.PasswordCheck;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Sessions;
import org.bellbuoy.identity.SignedIn;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.SessionCookie;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Changes the caller's own password, for the page and for programs: compares the old one as at
/// sign-in, and keeps the session the request came with.
@Component
class OwnPassword {

  private final People people;
  private final PasswordCheck check;
  private final ChangePassword change;
  private final Sessions sessions;

  OwnPassword(People people, PasswordCheck check, ChangePassword change, Sessions sessions) {
    this.people = people;
    this.check = check;
    this.change = change;
    this.sessions = sessions;
  }

  void change(Viewer viewer, HttpServletRequest request, String current, String password) {
    String device = DeviceCookie.in(request).orElse(null);
    Credentials typed =
        new Credentials(people.self(viewer).email(), current, device, request.getRemoteAddr());
    change.execute(viewer, check.of(typed), password, session(request));
  }

  private @Nullable UUID session(HttpServletRequest request) {
    return SessionCookie.in(request)
        .flatMap(sessions::signedIn)
        .map(SignedIn::session)
        .orElse(null);
  }
}
