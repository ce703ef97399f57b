package org.bellbuoy.staff.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.identity.Providers;
import org.bellbuoy.identity.WaysIn;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SignInReturn;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Component;

/// The two pages on which somebody says who they are: the first step, and the second.
@Component
class SignInForms {

  private final BarePages pages;
  private final Doorway doorway;
  private final Providers providers;

  SignInForms(BarePages pages, Doorway doorway, Providers providers) {
    this.pages = pages;
    this.doorway = doorway;
    this.providers = providers;
  }

  Page first(HttpServletRequest request, String email, String next, FormErrors errors) {
    return pages.of(
        "signIn",
        request,
        errors,
        Map.of(
            "email", email,
            "next", SignInReturn.safe(next),
            "thither", SignInReturn.escaped(SignInReturn.safe(next)),
            "provider", providers.name().orElse(""),
            "passkey", doorway.signingIn()));
  }

  Page second(
      HttpServletRequest request, String ticket, WaysIn ways, String next, FormErrors errors) {
    return pages.of(
        "secondStep",
        request,
        errors,
        Map.of(
            "ticket",
            ticket,
            "ways",
            ways,
            "next",
            SignInReturn.safe(next),
            "passkey",
            ways.passkeys() > 0 ? doorway.signingIn() : ""));
  }
}
