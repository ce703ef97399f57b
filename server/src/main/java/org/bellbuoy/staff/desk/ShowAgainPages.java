package org.bellbuoy.staff.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bellbuoy.identity.Credentials;
import org.bellbuoy.identity.OwnWaysIn;
import org.bellbuoy.identity.PasswordCheck;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Providers;
import org.bellbuoy.identity.Reach;
import org.bellbuoy.identity.ShowAgain;
import org.bellbuoy.identity.Showing;
import org.bellbuoy.identity.Standing;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.identity.WaysIn;
import org.bellbuoy.kernel.Flaw;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.ShowAgainPage;
import org.bellbuoy.web.SignInReturn;
import org.bellbuoy.web.Viewers;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Asks whoever is signed in to show again who they are, and then sends the form that was on its
/// way to where it was going, with everything that was typed.
@Controller
class ShowAgainPages implements ShowAgainPage {

  /// Starts the names of this page's own fields, so that they hide none of the form's.
  private static final String OWN = "shown.";

  private static final String FORM_TOKEN = "_csrf";

  /// Says that a form was on its way, and not only a page asked for.
  private static final String SENT = "sent";

  private final DeskFrames frames;
  private final Doorway doorway;
  private final OwnWaysIn ways;
  private final Providers providers;
  private final People people;
  private final PasswordCheck passwords;
  private final ShowAgain showAgain;

  ShowAgainPages(
      DeskFrames frames,
      Doorway doorway,
      OwnWaysIn ways,
      Providers providers,
      People people,
      PasswordCheck passwords,
      ShowAgain showAgain) {
    this.frames = frames;
    this.doorway = doorway;
    this.ways = ways;
    this.providers = providers;
    this.people = people;
    this.passwords = passwords;
    this.showAgain = showAgain;
  }

  @Override
  public Page of(HttpServletRequest request) {
    return page(request, request.getRequestURI(), SENT, FormErrors.none());
  }

  @GetMapping("/show-again")
  @Needs(value = Permission.STAFF, enrolling = true)
  Page form(HttpServletRequest request) {
    return page(request, "/account", "", FormErrors.none());
  }

  @PostMapping("/show-again")
  @Needs(value = Permission.STAFF, enrolling = true)
  Answer show(Viewer viewer, HttpServletRequest request) {
    String then = SignInReturn.safe(field(request, "then"));
    Standing standing = Viewers.standing(request);
    if (!field(request, "provider").isEmpty()) {
      return shownThere(standing, request, then);
    }
    return switch (showAgain.execute(viewer, standing, showing(viewer, request))) {
      case SHOWN -> onward(request, then);
      case WRONG ->
          page(request, then, field(request, "form"), flaw("That was not right. Try again."))
              .unprocessable();
      case TOO_MANY_TRIES -> {
        FormErrors slowed = flaw("Too many tries. Wait a quarter of an hour.");
        Page page = page(request, then, field(request, "form"), slowed);
        yield new Page(page.template(), page.model(), HttpStatus.TOO_MANY_REQUESTS);
      }
    };
  }

  /// Whoever showed it at the provider, in another tab, has a session that reaches far again.
  private Answer shownThere(Standing standing, HttpServletRequest request, String then) {
    return standing.reach().covers(Reach.DECIDE)
        ? onward(request, then)
        : page(
                request,
                then,
                field(request, "form"),
                flaw("Nothing has come from the provider yet. Show it there first."))
            .unprocessable();
  }

  private Showing showing(Viewer viewer, HttpServletRequest request) {
    if (!field(request, "answer").isEmpty()) {
      return new Showing.WithPasskey(doorway.door(), field(request, "answer"));
    }
    if (!field(request, "code").isEmpty()) {
      return new Showing.WithCode(field(request, "code"), Doorway.arrival(request));
    }
    String email = people.self(viewer).email();
    Credentials typed =
        new Credentials(email, field(request, "password"), Doorway.arrival(request));
    return new Showing.WithPassword(passwords.of(typed));
  }

  /// With 307 a browser sends the very form it has just sent, so nothing is typed twice.
  private static Answer onward(HttpServletRequest request, String then) {
    return field(request, "form").equals(SENT)
        ? new SeeOther(then, HttpStatus.TEMPORARY_REDIRECT)
        : new SeeOther(then);
  }

  private static FormErrors flaw(String sentence) {
    return FormErrors.of(new Flaw(OWN + "code", sentence));
  }

  private Page page(HttpServletRequest request, String then, String form, FormErrors errors) {
    Viewer viewer = Viewers.of(request);
    WaysIn own = ways.of(viewer);
    Map<String, Object> model = new HashMap<>();
    model.put("frame", frames.of(request, "Show that it is you"));
    model.put("then", then);
    model.put("form", form);
    model.put("kept", kept(request));
    model.put("ways", own);
    model.put("passkey", own.passkeys() > 0 ? passkey(viewer, request) : "");
    boolean linked = providers.isLinked(viewer);
    model.put("provider", linked ? providers.name().orElse("") : "");
    model.put("errors", errors);
    return Page.of("staff/desk/showAgain", model);
  }

  private String passkey(Viewer viewer, HttpServletRequest request) {
    return Viewers.standing(request)
        .session()
        .map(session -> doorway.text(ways.ask(viewer, doorway.door(), session)))
        .orElse("");
  }

  private static List<KeptField> kept(HttpServletRequest request) {
    return request.getParameterMap().entrySet().stream()
        .filter(field -> !field.getKey().startsWith(OWN) && !field.getKey().equals(FORM_TOKEN))
        .flatMap(field ->
            Arrays.stream(field.getValue()).map(value -> new KeptField(field.getKey(), value)))
        .toList();
  }

  private static String field(HttpServletRequest request, String name) {
    String value = request.getParameter(OWN + name);
    return value == null ? "" : value;
  }
}
