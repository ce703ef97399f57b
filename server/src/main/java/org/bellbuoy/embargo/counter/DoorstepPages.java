package org.bellbuoy.embargo.counter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.bellbuoy.embargo.EnterByPasskey;
import org.bellbuoy.embargo.EnterCounter;
import org.bellbuoy.embargo.Entering;
import org.bellbuoy.embargo.GuestSession;
import org.bellbuoy.embargo.LeaveCounter;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.kernel.Flaw;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Assets;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.counter.CounterCookie;
import org.bellbuoy.web.door.FormTokens;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The only pages of the counter that a stranger sees: how to come in, and the invitation.
@Controller
class DoorstepPages {

  private static final Flaw WRONG =
      new Flaw(
          "word", "This does not open. The link works once and with its word; ask for a new one.");
  private static final Flaw WRONG_KEY =
      new Flaw("main", "This passkey was not taken. Try again, or ask whoever invited you.");
  private static final Flaw KEY_NEEDED =
      new Flaw(
          "main",
          "You have made a passkey, so the link no longer opens by itself. Come in by the passkey. "
              + "Is it lost? Whoever invited you can take it out of use; then this link opens.");

  private final Assets assets;
  private final Doorstep doorstep;
  private final EnterCounter enter;
  private final EnterByPasskey byPasskey;
  private final LeaveCounter leave;

  DoorstepPages(
      Assets assets,
      Doorstep doorstep,
      EnterCounter enter,
      EnterByPasskey byPasskey,
      LeaveCounter leave) {
    this.assets = assets;
    this.doorstep = doorstep;
    this.enter = enter;
    this.byPasskey = byPasskey;
    this.leave = leave;
  }

  @GetMapping("/sign-in")
  @Needs(Permission.ANYONE)
  Page signIn(HttpServletRequest request) {
    return doorstep(request, FormErrors.none());
  }

  @PostMapping("/sign-in/passkey")
  @Needs(Permission.ANYONE)
  Answer signInByPasskey(
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(defaultValue = "") String answer) {
    return byPasskey
        .enter(doorstep.door(), answer)
        .<Answer>map(session -> in(response, session))
        .orElseGet(() -> doorstep(request, FormErrors.of(WRONG_KEY)).unprocessable());
  }

  /// Shows the same page for every token, good or not: looking at it tells nothing.
  @GetMapping("/invitation/{token}")
  @Needs(Permission.ANYONE)
  Page invitation(HttpServletRequest request, @PathVariable String token) {
    return page(request, FormErrors.none());
  }

  @PostMapping("/invitation/{token}")
  @Needs(Permission.ANYONE)
  Answer enter(
      HttpServletRequest request,
      HttpServletResponse response,
      @PathVariable String token,
      @RequestParam(defaultValue = "") String word) {
    return switch (enter.enter(token, word)) {
      case Entering.Opened(GuestSession session) -> in(response, session);
      case Entering.PasskeyNeeded _ -> doorstep(request, FormErrors.of(KEY_NEEDED)).unprocessable();
      case Entering.Wrong _ -> page(request, FormErrors.of(WRONG)).unprocessable();
    };
  }

  @PostMapping("/sign-out")
  @Needs(Permission.ANYONE)
  Answer signOut(HttpServletRequest request, HttpServletResponse response) {
    CounterCookie.in(request).ifPresent(leave::leave);
    CounterCookie.take(response);
    return new SeeOther("/sign-in");
  }

  private static SeeOther in(HttpServletResponse response, GuestSession session) {
    CounterCookie.give(response, session.token(), session.life());
    return new SeeOther("/");
  }

  private Page doorstep(HttpServletRequest request, FormErrors errors) {
    return Page.of(
        "embargo/counter/doorstep",
        Map.of(
            "assets",
            assets,
            "csrf",
            FormTokens.csrf(request),
            "passkey",
            doorstep.signingIn(),
            "errors",
            errors));
  }

  private Page page(HttpServletRequest request, FormErrors errors) {
    return Page.of(
        "embargo/counter/invitation",
        Map.of("assets", assets, "csrf", FormTokens.csrf(request), "errors", errors));
  }
}
