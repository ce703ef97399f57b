package org.bellbuoy.staff.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.SignInResult;
import org.bellbuoy.identity.SignOut;
import org.bellbuoy.identity.Viewer;
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

/// Signing in and out.
@Controller
class SignInPages {

  private static final Flaw WRONG =
      new Flaw("email", "The e-mail address or the password is not right. Check both.");
  private static final Flaw SLOWED =
      new Flaw(
          "email",
          "Too many tries. Wait a quarter of an hour, use a device you have signed in from, "
              + "or ask an administrator for a link.");

  private final BarePages pages;
  private final Entrance entrance;
  private final SignOut signOut;

  SignInPages(BarePages pages, Entrance entrance, SignOut signOut) {
    this.pages = pages;
    this.entrance = entrance;
    this.signOut = signOut;
  }

  @GetMapping("/sign-in")
  @Needs(Permission.ANYONE)
  Answer form(
      Viewer viewer, HttpServletRequest request, @RequestParam(defaultValue = "/") String next) {
    if (viewer instanceof Viewer.Staff) {
      return new SeeOther(SignInReturn.safe(next));
    }
    return page(request, "", next, FormErrors.none());
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
      case SignInResult.Wrong _ -> page(request, email, next, FormErrors.of(WRONG)).unprocessable();
      case SignInResult.TooManyTries _ -> {
        Page slowed = page(request, email, next, FormErrors.of(SLOWED));
        yield new Page(slowed.template(), slowed.model(), HttpStatus.TOO_MANY_REQUESTS);
      }
    };
  }

  @PostMapping("/sign-out")
  @Needs(Permission.ANYONE)
  Answer signOut(HttpServletRequest request, HttpServletResponse response) {
    SessionCookie.in(request).ifPresent(signOut::execute);
    SessionCookie.take(response);
    return new SeeOther("/sign-in");
  }

  private Page page(HttpServletRequest request, String email, String next, FormErrors errors) {
    return pages.of(
        "signIn", request, errors, Map.of("email", email, "next", SignInReturn.safe(next)));
  }
}
