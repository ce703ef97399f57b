package org.bellbuoy.staff.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.bellbuoy.identity.IdentityRefusal;
import org.bellbuoy.identity.LinkKind;
import org.bellbuoy.identity.OneTimeLinks;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.SignInByLink;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Signing in by a link. Looking at the page does not use the link up, because mail programs and
/// chats look at every address they carry; the button does.
@Controller
class LinkPages {

  private final BarePages pages;
  private final OneTimeLinks links;
  private final SignInByLink signIn;
  private final Entrance entrance;

  LinkPages(BarePages pages, OneTimeLinks links, SignInByLink signIn, Entrance entrance) {
    this.pages = pages;
    this.links = links;
    this.signIn = signIn;
    this.entrance = entrance;
  }

  @GetMapping("/link/{token}")
  @Needs(Permission.ANYONE)
  Page show(HttpServletRequest request, @PathVariable String token) {
    OneTimeLinks.Guest guest =
        links
            .guest(LinkKind.SIGN_IN, token)
            .orElseThrow(() -> new Refused(new IdentityRefusal.LinkSpent()));
    return pages.of(
        "link",
        request,
        FormErrors.none(),
        Map.of(
            "action", "/link/" + token,
            "name", guest.name(),
            "roles", RoleWords.listed(guest.roles())));
  }

  @PostMapping("/link/{token}")
  @Needs(Permission.ANYONE)
  Answer use(HttpServletRequest request, HttpServletResponse response, @PathVariable String token) {
    entrance.handOver(signIn.execute(token, Doorway.arrival(request)), request, response);
    return new SeeOther("/");
  }
}
