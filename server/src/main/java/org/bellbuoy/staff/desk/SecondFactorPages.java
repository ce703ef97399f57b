package org.bellbuoy.staff.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.identity.OwnWaysIn;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.SecondFactorRule;
import org.bellbuoy.identity.SecondFactorRules;
import org.bellbuoy.identity.SetSecondFactorRule;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The rule about second factors, for whoever administers; and the page before anything else for
/// whoever it binds.
@Controller
class SecondFactorPages {

  private static final String PLACE = "/people/second-factor";

  private final DeskFrames frames;
  private final Doorway doorway;
  private final OwnWaysIn ways;
  private final SecondFactorRules rules;
  private final SetSecondFactorRule set;

  SecondFactorPages(
      DeskFrames frames,
      Doorway doorway,
      OwnWaysIn ways,
      SecondFactorRules rules,
      SetSecondFactorRule set) {
    this.frames = frames;
    this.doorway = doorway;
    this.ways = ways;
    this.rules = rules;
    this.set = set;
  }

  @GetMapping("/account/second-factor")
  @Needs(value = Permission.STAFF, enrolling = true)
  Page enrol(Viewer viewer, HttpServletRequest request) {
    return Page.of(
        "staff/desk/enrol",
        Map.of(
            "frame", frames.of(request, "A second factor"),
            "ways", ways.of(viewer),
            "passkeys", doorway.door().canHavePasskeys()));
  }

  @GetMapping(PLACE)
  @Needs(Permission.MANAGE_PEOPLE)
  Page show(Viewer viewer, HttpServletRequest request) {
    SecondFactorRule rule = rules.get(viewer);
    String whom = SecondFactorWords.key(rule.whom());
    return page(request, whom, Integer.toString(rule.graceDays()), FormErrors.none());
  }

  @PostMapping(PLACE)
  @Needs(Permission.MANAGE_PEOPLE)
  Answer set(
      Viewer viewer,
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String whom,
      @RequestParam(defaultValue = "") String graceDays) {
    return SentForm.taken(
        "whom",
        () -> {
          Reading reading = new Reading();
          Optional<SecondFactorRule.Whom> wanted =
              reading.choice("whom", whom, SecondFactorRule.Whom.class);
          int days = SecondFactorWords.days(reading, graceDays);
          reading.finish();
          set.execute(viewer, wanted.orElseThrow(), days);
        },
        PLACE,
        errors -> page(request, whom, graceDays, errors));
  }

  private Page page(HttpServletRequest request, String whom, String days, FormErrors errors) {
    List<Choice> choices = SecondFactorWords.choices();
    return Page.of(
        "staff/desk/secondFactor",
        Map.of(
            "frame", frames.of(request, "Second factor"),
            "choices", choices,
            "whom", whom,
            "days", days,
            "errors", errors));
  }
}
