package org.bellbuoy.grants.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bellbuoy.grants.ConfirmWipe;
import org.bellbuoy.grants.DeclineEnvironment;
import org.bellbuoy.grants.Grant;
import org.bellbuoy.grants.GrantEnvironment;
import org.bellbuoy.grants.GrantForm;
import org.bellbuoy.grants.GrantState;
import org.bellbuoy.grants.Grants;
import org.bellbuoy.grants.HandOutAgain;
import org.bellbuoy.grants.RevokeGrant;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Slice;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.Part;
import org.bellbuoy.web.PartOf;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.bellbuoy.web.page.Link;
import org.bellbuoy.web.page.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Test environments at the desk: who asked, what was granted, and what has to be wiped.
@PartOf(Part.TEST_ENVIRONMENTS)
@Controller
class GrantPages {

  private static final String HOME = "/test-environments";
  private static final String ONE = HOME + "/{code}";

  private final DeskFrames frames;
  private final Grants grants;
  private final GrantViews views;
  private final GrantEnvironment grant;
  private final DeclineEnvironment decline;
  private final RevokeGrant revoke;
  private final HandOutAgain handOut;
  private final ConfirmWipe wipe;

  GrantPages(
      DeskFrames frames,
      Grants grants,
      GrantViews views,
      GrantEnvironment grant,
      DeclineEnvironment decline,
      RevokeGrant revoke,
      HandOutAgain handOut,
      ConfirmWipe wipe) {
    this.frames = frames;
    this.grants = grants;
    this.views = views;
    this.grant = grant;
    this.decline = decline;
    this.revoke = revoke;
    this.handOut = handOut;
    this.wipe = wipe;
  }

  @GetMapping(HOME)
  @Needs(Permission.READ_INTAKE)
  Page list(
      Viewer viewer,
      HttpServletRequest request,
      Portion portion,
      @RequestParam(defaultValue = "open") String show) {
    Slice<Grant> found = grants.list(viewer, states(show), portion);
    String here = HOME + "?show=" + (show.equals("all") ? "all" : "open");
    String older = found.cursor().map(next -> here + "&after=" + next).orElse(null);
    String newer = portion.after() == null ? null : here;
    return Page.of(
        "grants/desk/list",
        Map.of(
            "frame",
            frames.of(request, "Test environments"),
            "filters",
            List.of(filter("open", "Open", show), filter("all", "All", show)),
            "lines",
            views.lines(viewer, found.items()),
            "paging",
            new Paging(found.items().size() + " shown", newer, older)));
  }

  /// @param show `all`, or anything else for what is open
  static Set<GrantState> states(String show) {
    return show.equals("all") ? EnumSet.allOf(GrantState.class) : Grants.open();
  }

  private static Link filter(String word, String label, String shown) {
    String href = HOME + "?show=" + word;
    boolean here = word.equals("all") == shown.equals("all");
    return here ? Link.here(label, href) : Link.to(label, href);
  }

  @GetMapping(ONE)
  @Needs(Permission.STAFF)
  Page show(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    return page(viewer, request, code, Map.of(), FormErrors.none());
  }

  @PostMapping(ONE + "/grant")
  @Needs(Permission.GRANT_ENVIRONMENT)
  Answer grant(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    GrantForm form =
        new GrantForm(
            typed.get("scope"),
            typed.get("credentials"),
            typed.get("end"),
            typed.get("zone"),
            typed.get("wiper"));
    return taken(
        () -> grant.grant(viewer, code, form, SentForm.version(typed)),
        viewer,
        request,
        code,
        typed);
  }

  @PostMapping(ONE + "/refusal")
  @Needs(Permission.GRANT_ENVIRONMENT)
  Answer decline(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    return taken(
        () -> decline.decline(viewer, code, typed.get("reason"), SentForm.version(typed)),
        viewer,
        request,
        code,
        typed);
  }

  @PostMapping(ONE + "/revocation")
  @Needs(Permission.GRANT_ENVIRONMENT)
  Answer revoke(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    return taken(
        () -> revoke.revoke(viewer, code, typed.get("reason"), SentForm.version(typed)),
        viewer,
        request,
        code,
        typed);
  }

  @PostMapping(ONE + "/credentials")
  @Needs(Permission.GRANT_ENVIRONMENT)
  Answer handOut(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    return taken(
        () -> handOut.handOut(viewer, code, typed.get("credentials"), SentForm.version(typed)),
        viewer,
        request,
        code,
        typed);
  }

  @PostMapping(ONE + "/wipe")
  @Needs(Permission.STAFF)
  Answer wipe(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    return taken(
        () -> wipe.confirm(viewer, code, SentForm.version(typed)), viewer, request, code, typed);
  }

  private Answer taken(
      Runnable deed,
      Viewer viewer,
      HttpServletRequest request,
      String code,
      Map<String, String> typed) {
    return SentForm.taken(
        "main", deed, HOME + "/" + code, errors -> page(viewer, request, code, typed, errors));
  }

  private Page page(
      Viewer viewer,
      HttpServletRequest request,
      String code,
      Map<String, String> typed,
      FormErrors errors) {
    GrantView view = views.of(viewer, grants.open(viewer, code));
    return Page.of(
        "grants/desk/grant",
        Map.of(
            "frame",
            frames.of(request, "Test environment " + view.number()),
            "view",
            view,
            "typed",
            typed,
            "errors",
            errors));
  }
}
