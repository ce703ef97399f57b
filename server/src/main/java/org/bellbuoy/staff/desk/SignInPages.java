package org.bellbuoy.staff.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.SignInByCode;
import org.bellbuoy.identity.SignInByPasskey;
import org.bellbuoy.identity.SignInResult;
import org.bellbuoy.identity.SignOut;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.identity.WaysIn;
import org.bellbuoy.kernel.Flaw;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.SessionCookie;
import org.bellbuoy.web.SignInReturn;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Signing in and out: by a passkey, or by a password and, for whoever has more, a second step.
@Controller
class SignInPages {

  private static final Flaw WRONG =
      new Flaw("email", "The e-mail address or the password is not right. Check both.");
  private static final Flaw WRONG_KEY =
      new Flaw("email", "This passkey was not taken. Try again, or use your password.");
  private static final Flaw WRONG_CODE =
      new Flaw("code", "This code is not right, was used before, or came too late. Try the next.");
  private static final String SLOWED =
      "Too many tries. Wait a quarter of an hour, use a device you have signed in from, "
          + "or ask an administrator for a link.";

  private final SignInForms forms;
  private final Doorway doorway;
  private final Entrance entrance;
  private final SignInByPasskey byPasskey;
  private final SignInByCode byCode;
  private final SignOut signOut;

  SignInPages(
      SignInForms forms,
      Doorway doorway,
      Entrance entrance,
      SignInByPasskey byPasskey,
      SignInByCode byCode,
      SignOut signOut) {
    this.forms = forms;
    this.doorway = doorway;
    this.entrance = entrance;
    this.byPasskey = byPasskey;
    this.byCode = byCode;
    this.signOut = signOut;
  }

  @GetMapping("/sign-in")
  @Needs(Permission.ANYONE)
  Answer form(
      Viewer viewer, HttpServletRequest request, @RequestParam(defaultValue = "/") String next) {
    if (viewer instanceof Viewer.Staff) {
      return new SeeOther(SignInReturn.safe(next));
    }
    return forms.first(request, "", next, FormErrors.none());
  }

  @PostMapping("/sign-in")
  @Needs(Permission.ANYONE)
  Answer signIn(
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "/") String next) {
    return switch (entrance.tried(email, password, request, response)) {
      case SignInResult.Opened _ -> new SeeOther(SignInReturn.safe(next));
      case SignInResult.MoreNeeded more ->
          forms.second(request, more.ticket(), more.ways(), next, FormErrors.none());
      case SignInResult.Wrong _ ->
          forms.first(request, email, next, FormErrors.of(WRONG)).unprocessable();
      case SignInResult.TooManyTries _ ->
          slowed(forms.first(request, email, next, FormErrors.of(new Flaw("email", SLOWED))));
    };
  }

  @PostMapping("/sign-in/passkey")
  @Needs(Permission.ANYONE)
  Answer signInByPasskey(
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(defaultValue = "") String answer,
      @RequestParam(defaultValue = "/") String next) {
    SignInResult result = byPasskey.execute(doorway.door(), answer, Doorway.arrival(request));
    return entrance.handedOver(result, request, response) instanceof SignInResult.Opened
        ? new SeeOther(SignInReturn.safe(next))
        : forms.first(request, "", next, FormErrors.of(WRONG_KEY)).unprocessable();
  }

  @PostMapping("/sign-in/code")
  @Needs(Permission.ANYONE)
  Answer signInByCode(
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(defaultValue = "") String ticket,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "/") String next) {
    WaysIn ways = new WaysIn(0, true, 1);
    SignInResult result = byCode.execute(ticket, code, Doorway.arrival(request));
    return switch (entrance.handedOver(result, request, response)) {
      case SignInResult.Opened _ -> new SeeOther(SignInReturn.safe(next));
      case SignInResult.Wrong _, SignInResult.MoreNeeded _ ->
          forms.second(request, ticket, ways, next, FormErrors.of(WRONG_CODE)).unprocessable();
      case SignInResult.TooManyTries _ ->
          slowed(
              forms.second(request, ticket, ways, next, FormErrors.of(new Flaw("code", SLOWED))));
    };
  }

  @PostMapping("/sign-out")
  @Needs(Permission.ANYONE)
  Answer signOut(HttpServletRequest request, HttpServletResponse response) {
    SessionCookie.in(request).ifPresent(signOut::execute);
    SessionCookie.take(response);
    return new SeeOther("/sign-in");
  }

  private static Page slowed(Page page) {
    return new Page(page.template(), page.model(), HttpStatus.TOO_MANY_REQUESTS);
  }
}
