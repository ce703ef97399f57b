package org.bellbuoy.customers.counter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.bellbuoy.customers.AskForEntry;
import org.bellbuoy.customers.CustomerSession;
import org.bellbuoy.customers.EnterAsCustomer;
import org.bellbuoy.customers.LeaveAsCustomer;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.kernel.Flaw;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Assets;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.counter.CounterCookie;
import org.bellbuoy.web.door.FormTokens;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// How a contact of a customer comes in: by a link to their address. Nobody learns here whether an
/// address is known, and looking at a link does not use it up.
@Controller
class EntryPages {

  private static final String HERE = "/customer/sign-in";
  private static final Flaw WRONG =
      new Flaw("main", "This does not open. A link works once, for half an hour; ask for another.");

  private final Assets assets;
  private final AskForEntry ask;
  private final EnterAsCustomer enter;
  private final LeaveAsCustomer leave;

  EntryPages(Assets assets, AskForEntry ask, EnterAsCustomer enter, LeaveAsCustomer leave) {
    this.assets = assets;
    this.ask = ask;
    this.enter = enter;
    this.leave = leave;
  }

  @GetMapping(HERE)
  @Needs(Permission.ANYONE)
  Page signIn(HttpServletRequest request) {
    return form(request, "", FormErrors.none());
  }

  @PostMapping(HERE)
  @Needs(Permission.ANYONE)
  Answer ask(HttpServletRequest request, @RequestParam(defaultValue = "") String address) {
    return SentForm.taken(
        "address",
        () -> ask.ask(address),
        HERE + "?asked",
        errors -> form(request, address, errors));
  }

  /// Shows the same page for every token, good or not: looking at it tells nothing.
  @GetMapping("/customer/link/{token}")
  @Needs(Permission.ANYONE)
  Page link(HttpServletRequest request, @PathVariable String token) {
    return link(request, FormErrors.none());
  }

  @PostMapping("/customer/link/{token}")
  @Needs(Permission.ANYONE)
  Answer enter(
      HttpServletRequest request, HttpServletResponse response, @PathVariable String token) {
    return enter
        .enter(token)
        .<Answer>map(session -> in(response, session))
        .orElseGet(() -> link(request, FormErrors.of(List.of(WRONG))).unprocessable());
  }

  @PostMapping("/customer/sign-out")
  @Needs(Permission.ANYONE)
  Answer signOut(HttpServletRequest request, HttpServletResponse response) {
    CounterCookie.in(request).ifPresent(leave::leave);
    CounterCookie.take(response);
    return new SeeOther(HERE);
  }

  private static SeeOther in(HttpServletResponse response, CustomerSession session) {
    CounterCookie.give(response, session.token(), session.life());
    return new SeeOther("/customer");
  }

  private Page form(HttpServletRequest request, String address, FormErrors errors) {
    return Page.of(
        "customers/counter/entry",
        Map.of(
            "assets", assets,
            "csrf", FormTokens.csrf(request),
            "address", address,
            "asked", request.getParameter("asked") != null,
            "errors", errors));
  }

  private Page link(HttpServletRequest request, FormErrors errors) {
    return Page.of(
        "customers/counter/link",
        Map.of("assets", assets, "csrf", FormTokens.csrf(request), "errors", errors));
  }
}
