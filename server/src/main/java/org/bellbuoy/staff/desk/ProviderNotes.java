package org.bellbuoy.staff.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.bellbuoy.identity.ProviderReturn;
import org.bellbuoy.identity.Providers;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SignInReturn;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Component;

/// What somebody is told who comes back from the identity provider.
@Component
class ProviderNotes {

  private final BarePages pages;
  private final Providers providers;

  ProviderNotes(BarePages pages, Providers providers) {
    this.pages = pages;
    this.providers = providers;
  }

  String of(ProviderReturn.Reason reason) {
    return switch (reason) {
      case NOT_OURS ->
          "This answer belongs to no sign-in that this browser has begun in the last ten minutes."
              + " Begin again.";
      case REFUSED_THERE -> name() + " has let nobody in. Begin again, or sign in another way.";
      case AWAY -> name() + " does not answer. Sign in with a passkey or your password.";
      case UNTRUSTED ->
          "What "
              + name()
              + " answered could not be trusted, so nothing was done. Tell an administrator.";
    };
  }

  /// The same whether there is no such account, it is not linked, or it is shut out.
  String unknown() {
    return "No account here is linked with the one you have at "
        + name()
        + ". Sign in another way, and link it on the page of your account.";
  }

  String notShown() {
    return name()
        + " did not ask you anew just now, or not for a second factor, or let in somebody else."
        + " Show it in another way.";
  }

  /// A page that leads on by itself. The next page is asked for from here and not from the
  /// provider's site, so that the browser sends the session's cookie.
  Page onward(HttpServletRequest request, HttpServletResponse response, String title, String next) {
    String safe = SignInReturn.safe(next);
    String plain = StandardCharsets.US_ASCII.newEncoder().canEncode(safe) ? safe : "/";
    response.setHeader("Refresh", "0; url=" + plain);
    return page(request, title, "", plain);
  }

  Page stay(HttpServletRequest request, String title, String sentence) {
    return page(request, title, sentence, "/account");
  }

  private Page page(HttpServletRequest request, String title, String sentence, String next) {
    return pages.of(
        "providerNote",
        request,
        FormErrors.none(),
        Map.of("title", title, "sentence", sentence, "next", next));
  }

  private String name() {
    return providers.name().orElse("The identity provider");
  }
}
