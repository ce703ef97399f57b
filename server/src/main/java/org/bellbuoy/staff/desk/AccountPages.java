package org.bellbuoy.staff.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bellbuoy.identity.CreateApiToken;
import org.bellbuoy.identity.IssuedApiToken;
import org.bellbuoy.identity.OwnWaysIn;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Providers;
import org.bellbuoy.identity.Recoveries;
import org.bellbuoy.identity.RevokeApiToken;
import org.bellbuoy.identity.RevokeSession;
import org.bellbuoy.identity.Sessions;
import org.bellbuoy.identity.SignedIn;
import org.bellbuoy.identity.Tokens;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.SessionCookie;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One's own account: where one is signed in, and the tokens one's scripts use.
@Controller
class AccountPages {

  private final DeskFrames frames;
  private final People people;
  private final Sessions sessions;
  private final Tokens tokens;
  private final OwnWaysIn ways;
  private final Providers providers;
  private final Recoveries recoveries;
  private final RevokeSession revokeSession;
  private final CreateApiToken createToken;
  private final RevokeApiToken revokeToken;
  private final OwnPassword ownPassword;

  AccountPages(
      DeskFrames frames,
      People people,
      Sessions sessions,
      Tokens tokens,
      OwnWaysIn ways,
      Providers providers,
      Recoveries recoveries,
      RevokeSession revokeSession,
      CreateApiToken createToken,
      RevokeApiToken revokeToken,
      OwnPassword ownPassword) {
    this.ownPassword = ownPassword;
    this.frames = frames;
    this.people = people;
    this.sessions = sessions;
    this.tokens = tokens;
    this.ways = ways;
    this.providers = providers;
    this.recoveries = recoveries;
    this.revokeSession = revokeSession;
    this.createToken = createToken;
    this.revokeToken = revokeToken;
  }

  @GetMapping("/account")
  @Needs(Permission.STAFF)
  Page account(Viewer viewer, HttpServletRequest request) {
    return page(viewer, request, TokenForm.empty(), FormErrors.none());
  }

  @PostMapping("/account/sessions/{code}/end")
  @Needs(Permission.STAFF)
  Answer endSession(Viewer viewer, @PathVariable String code) {
    revokeSession.execute(viewer, code);
    return new SeeOther("/account");
  }

  @PostMapping("/account/password")
  @Needs(Permission.OWN_ACCESS)
  Answer changePassword(
      Viewer viewer,
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String current,
      @RequestParam(defaultValue = "") String password) {
    return SentForm.taken(
        "current",
        () -> ownPassword.change(viewer, request, current, password),
        "/account",
        errors -> page(viewer, request, TokenForm.empty(), errors));
  }

  @PostMapping("/account/tokens")
  @Needs(Permission.OWN_ACCESS)
  Answer makeToken(
      Viewer viewer,
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String label,
      @RequestParam(defaultValue = "") String days,
      @RequestParam(defaultValue = "") String reach,
      @RequestParam(required = false) @Nullable List<String> roles) {
    TokenForm form = new TokenForm(label, days, roles == null ? List.of() : roles, reach);
    return SentForm.taken(
        () -> made(request, createToken.execute(viewer, form.read())),
        errors -> page(viewer, request, form, errors));
  }

  private Page made(HttpServletRequest request, IssuedApiToken issued) {
    return Page.of(
        "staff/desk/token", Map.of("frame", frames.of(request, "New token"), "issued", issued));
  }

  @PostMapping("/account/tokens/{code}/revoke")
  @Needs(Permission.STAFF)
  Answer revokeToken(Viewer viewer, @PathVariable String code) {
    revokeToken.execute(viewer, code);
    return new SeeOther("/account");
  }

  private Page page(Viewer viewer, HttpServletRequest request, TokenForm form, FormErrors errors) {
    Map<String, Object> model = new HashMap<>();
    model.put("frame", frames.of(request, "Your account"));
    model.put("self", people.self(viewer));
    model.put("sessions", sessions.of(viewer));
    model.put("current", current(request));
    model.put("ways", ways.of(viewer));
    model.put("passkeys", ways.passkeys(viewer));
    model.put("provider", providers.name().orElse(""));
    model.put("linked", providers.isLinked(viewer));
    model.put("recovery", recoveries.own(viewer));
    model.put("tokens", tokens.of(viewer));
    model.put("choices", RoleWords.choices(viewer.roles()));
    model.put("form", form);
    model.put("ticked", Set.copyOf(form.roles()));
    model.put("errors", errors);
    return Page.of("staff/desk/account", model);
  }

  /// The code-less id of the session this very request came with, as text; empty for a token.
  private String current(HttpServletRequest request) {
    return SessionCookie.in(request)
        .flatMap(sessions::signedIn)
        .map(SignedIn::session)
        .map(Object::toString)
        .orElse("");
  }
}
