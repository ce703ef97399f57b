package org.bellbuoy.staff.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.bellbuoy.identity.Credentials;
import org.bellbuoy.identity.OpenedSession;
import org.bellbuoy.identity.PasswordCheck;
import org.bellbuoy.identity.SignIn;
import org.bellbuoy.identity.SignInResult;
import org.bellbuoy.identity.SignOut;
import org.bellbuoy.web.SessionCookie;
import org.springframework.stereotype.Component;

/// Where a session meets the browser: compares what was typed and hands the cookies over.
@Component
class Entrance {

  private final PasswordCheck check;
  private final SignIn signIn;
  private final SignOut signOut;
  private final Clock clock;

  Entrance(PasswordCheck check, SignIn signIn, SignOut signOut, Clock clock) {
    this.check = check;
    this.signIn = signIn;
    this.signOut = signOut;
    this.clock = clock;
  }

  SignInResult tried(
      String email, String password, HttpServletRequest request, HttpServletResponse response) {
    Credentials typed = new Credentials(email, password, Doorway.arrival(request));
    return handedOver(signIn.execute(check.of(typed)), request, response);
  }

  /// The same result, with the cookies given when there is a session.
  SignInResult handedOver(
      SignInResult result, HttpServletRequest request, HttpServletResponse response) {
    if (result instanceof SignInResult.Opened opened) {
      handOver(opened.session(), request, response);
    }
    return result;
  }

  /// Ends the session this browser came with, if any: one browser holds one.
  void handOver(OpenedSession session, HttpServletRequest request, HttpServletResponse response) {
    SessionCookie.in(request).ifPresent(signOut::execute);
    Duration life = Duration.between(clock.instant(), session.expiresAt());
    SessionCookie.give(response, session.token(), life);
    DeviceCookie.give(response, session.deviceToken());
  }
}
