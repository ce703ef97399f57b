package org.bellbuoy.retention.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.regex.Pattern;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.retention.Due;
import org.bellbuoy.retention.Retention;
import org.bellbuoy.retention.SetPeriod;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// How long what is kept, and what would go now.
@Controller
class RetentionPages {

  private static final Pattern DAYS = Pattern.compile("\\d{1,5}");

  private final DeskFrames frames;
  private final Retention retention;
  private final SetPeriod set;
  private final Authority authority;

  RetentionPages(DeskFrames frames, Retention retention, SetPeriod set, Authority authority) {
    this.frames = frames;
    this.retention = retention;
    this.set = set;
    this.authority = authority;
  }

  @GetMapping("/retention")
  @Needs(Permission.SEE_RETENTION)
  Page plan(Viewer viewer, HttpServletRequest request) {
    return Page.of(
        "retention/desk/retention",
        Map.of("frame", frames.of(request, "Retention"), "plan", retention.plan(viewer)));
  }

  @GetMapping("/retention/{kind}")
  @Needs(Permission.SEE_RETENTION)
  Page show(Viewer viewer, HttpServletRequest request, @PathVariable String kind) {
    Due due = retention.of(viewer, kind);
    String days = String.valueOf(due.period().days());
    return page(viewer, request, kind, days, FormErrors.none());
  }

  @PostMapping("/retention/{kind}")
  @Needs(Permission.SET_RETENTION)
  Answer set(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String kind,
      @RequestParam(defaultValue = "") String days) {
    return SentForm.taken(
        "days",
        () -> set.set(viewer, kind, number(days)),
        "/retention/" + kind,
        errors -> page(viewer, request, kind, days, errors));
  }

  private Page page(
      Viewer viewer, HttpServletRequest request, String kind, String days, FormErrors errors) {
    Due due = retention.of(viewer, kind);
    return Page.of(
        "retention/desk/kind",
        Map.of(
            "frame",
            frames.of(request, due.period().kind().words()),
            "due",
            due,
            "lines",
            retention.oldest(viewer, kind),
            "maySet",
            authority.may(viewer, Permission.SET_RETENTION),
            "days",
            days,
            "errors",
            errors));
  }

  private static int number(String typed) {
    String text = typed.strip();
    return DAYS.matcher(text).matches() ? Integer.parseInt(text) : -1;
  }
}
