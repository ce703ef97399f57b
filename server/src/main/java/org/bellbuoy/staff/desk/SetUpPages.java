package org.bellbuoy.staff.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.bellbuoy.identity.IdentityRefusal;
import org.bellbuoy.identity.LinkKind;
import org.bellbuoy.identity.OneTimeLinks;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.SetUpFirstAdministrator;
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

/// The first page a new house has: its first administrator, by the link from the console.
@Controller
class SetUpPages {

  private final BarePages pages;
  private final OneTimeLinks links;
  private final SetUpFirstAdministrator setUp;
  private final Entrance entrance;

  SetUpPages(
      BarePages pages, OneTimeLinks links, SetUpFirstAdministrator setUp, Entrance entrance) {
    this.pages = pages;
    this.links = links;
    this.setUp = setUp;
    this.entrance = entrance;
  }

  @GetMapping("/set-up/{token}")
  @Needs(Permission.ANYONE)
  Page form(HttpServletRequest request, @PathVariable String token) {
    if (!links.isGood(LinkKind.SETUP, token)) {
      throw new Refused(new IdentityRefusal.LinkSpent());
    }
    return page(request, token, "", "", FormErrors.none());
  }

  @PostMapping("/set-up/{token}")
  @Needs(Permission.ANYONE)
  Answer take(
      HttpServletRequest request,
      HttpServletResponse response,
      @PathVariable String token,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String password) {
    return SentForm.taken(
        () -> {
          setUp.execute(token, name, email, password);
          entrance.tried(email, password, request, response);
          return new SeeOther("/first-run");
        },
        errors -> page(request, token, name, email, errors));
  }

  private Page page(
      HttpServletRequest request, String token, String name, String email, FormErrors errors) {
    return pages.of(
        "setUp",
        request,
        errors,
        Map.of("action", "/set-up/" + token, "name", name, "email", email));
  }
}
