package org.bellbuoy.staff.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.bellbuoy.identity.AcceptInvitation;
import org.bellbuoy.identity.IdentityRefusal;
import org.bellbuoy.identity.LinkKind;
import org.bellbuoy.identity.OneTimeLinks;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Providers;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where an invited person chooses a password.
@Controller
class InvitationPages {

  private final BarePages pages;
  private final OneTimeLinks links;
  private final Providers providers;
  private final AcceptInvitation accept;
  private final Entrance entrance;

  InvitationPages(
      BarePages pages,
      OneTimeLinks links,
      Providers providers,
      AcceptInvitation accept,
      Entrance entrance) {
    this.pages = pages;
    this.links = links;
    this.providers = providers;
    this.accept = accept;
    this.entrance = entrance;
  }

  @GetMapping("/invitation/{token}")
  @Needs(Permission.ANYONE)
  Page form(HttpServletRequest request, @PathVariable String token) {
    return page(request, token, guest(token), FormErrors.none());
  }

  @PostMapping("/invitation/{token}")
  @Needs(Permission.ANYONE)
  Answer take(
      HttpServletRequest request,
      HttpServletResponse response,
      @PathVariable String token,
      @RequestParam(defaultValue = "") String password) {
    OneTimeLinks.Guest guest = guest(token);
    return SentForm.taken(
        () -> {
          accept.execute(token, password);
          entrance.tried(guest.email(), password, request, response);
          return new SeeOther("/");
        },
        errors -> page(request, token, guest, errors));
  }

  private OneTimeLinks.Guest guest(String token) {
    return links
        .guest(LinkKind.INVITATION, token)
        .orElseThrow(() -> new Refused(new IdentityRefusal.LinkSpent()));
  }

  private Page page(
      HttpServletRequest request, String token, OneTimeLinks.Guest guest, FormErrors errors) {
    return pages.of(
        "invitation",
        request,
        errors,
        Map.of(
            "action",
            "/invitation/" + token,
            "guest",
            guest,
            "roles",
            RoleWords.listed(guest.roles()),
            "provider",
            links.isOpenInvitation(token) ? providers.name().orElse("") : "",
            "thither",
            "/sign-in/provider?invitation=" + token));
  }
}
