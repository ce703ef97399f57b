package org.bellbuoy.embargo.counter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.embargo.EnterCounter;
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

  private static final String WRONG =
      "This does not open. The link works once and with its word; ask for a new one.";

  private final Assets assets;
  private final EnterCounter enter;
  private final LeaveCounter leave;

  DoorstepPages(Assets assets, EnterCounter enter, LeaveCounter leave) {
    this.assets = assets;
    this.enter = enter;
    this.leave = leave;
  }

  @GetMapping("/sign-in")
  @Needs(Permission.ANYONE)
  Page signIn() {
    return Page.of("embargo/counter/doorstep", Map.of("assets", assets));
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
    Optional<GuestSession> session = enter.enter(token, word);
    if (session.isEmpty()) {
      return page(request, FormErrors.of(new Flaw("word", WRONG))).unprocessable();
    }
    CounterCookie.give(response, session.get().token(), session.get().life());
    return new SeeOther("/");
  }

  @PostMapping("/sign-out")
  @Needs(Permission.ANYONE)
  Answer signOut(HttpServletRequest request, HttpServletResponse response) {
    CounterCookie.in(request).ifPresent(leave::leave);
    CounterCookie.take(response);
    return new SeeOther("/sign-in");
  }

  private Page page(HttpServletRequest request, FormErrors errors) {
    return Page.of(
        "embargo/counter/invitation",
        Map.of("assets", assets, "csrf", FormTokens.csrf(request), "errors", errors));
  }
}
