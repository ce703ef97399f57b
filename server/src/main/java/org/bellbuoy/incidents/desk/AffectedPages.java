package org.bellbuoy.incidents.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.incidents.Attempt;
import org.bellbuoy.incidents.AttemptForm;
import org.bellbuoy.incidents.Exposure;
import org.bellbuoy.incidents.ExposureForm;
import org.bellbuoy.incidents.NameAffected;
import org.bellbuoy.incidents.RecordExposure;
import org.bellbuoy.incidents.TakeOffAffected;
import org.bellbuoy.incidents.TellAffected;
import org.bellbuoy.incidents.Touched;
import org.bellbuoy.incidents.WhomItTouches;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Which data an incident exposed, whom it touches, and who has told them.
@Controller
class AffectedPages {

  private static final String ALL = IncidentPages.HOME + "/{code}/affected";
  private static final String ONE = ALL + "/{customer}";

  private final DeskFrames frames;
  private final Touched touched;
  private final RecordExposure exposure;
  private final NameAffected name;
  private final TellAffected tell;
  private final TakeOffAffected takeOff;
  private final People people;

  AffectedPages(
      DeskFrames frames,
      Touched touched,
      RecordExposure exposure,
      NameAffected name,
      TellAffected tell,
      TakeOffAffected takeOff,
      People people) {
    this.frames = frames;
    this.touched = touched;
    this.exposure = exposure;
    this.name = name;
    this.tell = tell;
    this.takeOff = takeOff;
    this.people = people;
  }

  @GetMapping(ALL)
  @Needs(Permission.WORK_INCIDENT)
  Page all(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    return all(viewer, request, code, Map.of(), FormErrors.none());
  }

  @PostMapping(ALL)
  @Needs(Permission.WORK_INCIDENT)
  Answer name(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    return SentForm.taken(
        "main",
        () -> {
          int _ =
              name.name(
                  viewer,
                  code,
                  typed.get("customer"),
                  typed.get("product"),
                  SentForm.version(typed));
        },
        here(code),
        errors -> all(viewer, request, code, typed, errors));
  }

  @PostMapping(IncidentPages.HOME + "/{code}/exposures")
  @Needs(Permission.WORK_INCIDENT)
  Answer expose(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    ExposureForm sent =
        new ExposureForm(
            typed.get("whose"), typed.get("part"), typed.get("risk"), typed.get("data"));
    return SentForm.taken(
        "main",
        () -> exposure.record(viewer, code, sent, SentForm.version(typed)),
        here(code),
        errors -> all(viewer, request, code, typed, errors));
  }

  @GetMapping(ONE)
  @Needs(Permission.WORK_INCIDENT)
  Page one(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String customer) {
    return one(viewer, request, touched.one(viewer, code, customer), Map.of(), FormErrors.none());
  }

  @PostMapping(ONE + "/attempts")
  @Needs(Permission.WORK_INCIDENT)
  Answer tell(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String customer,
      @RequestParam Map<String, String> typed) {
    AttemptForm sent = new AttemptForm(typed.get("way"), typed.get("outcome"), typed.get("note"));
    return SentForm.taken(
        "main",
        () -> tell.tell(viewer, code, customer, sent, SentForm.version(typed)),
        here(code),
        errors -> one(viewer, request, touched.one(viewer, code, customer), typed, errors));
  }

  @PostMapping(ONE + "/removal")
  @Needs(Permission.WORK_INCIDENT)
  Answer takeOff(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @PathVariable String customer,
      @RequestParam Map<String, String> typed) {
    return SentForm.taken(
        "main",
        () ->
            takeOff.takeOff(viewer, code, customer, typed.get("mistake"), SentForm.version(typed)),
        here(code),
        errors -> one(viewer, request, touched.one(viewer, code, customer), typed, errors));
  }

  private static String here(String code) {
    return IncidentPages.HOME + "/" + code + "/affected";
  }

  private Page all(
      Viewer viewer,
      HttpServletRequest request,
      String code,
      Map<String, String> typed,
      FormErrors errors) {
    WhomItTouches whom = touched.of(viewer, code);
    return Page.of(
        "incidents/desk/affected",
        Map.of(
            "frame",
            frames.of(request, "Whom incident " + whom.incident().number() + " touches"),
            "whom",
            whom,
            "whose",
            choices(Exposure.Whose.values(), Exposure.Whose::words),
            "parts",
            choices(Exposure.Part.values(), Exposure.Part::words),
            "risks",
            choices(Exposure.Risk.values(), Exposure.Risk::words),
            "typed",
            typed,
            "errors",
            errors));
  }

  private Page one(
      Viewer viewer,
      HttpServletRequest request,
      WhomItTouches.Whole whole,
      Map<String, String> typed,
      FormErrors errors) {
    List<UUID> persons =
        whole.attempts().stream().flatMap(each -> each.by().personId().stream()).toList();
    return Page.of(
        "incidents/desk/customer",
        Map.of(
            "frame",
            frames.of(request, "Customer " + whole.named().customer().code()),
            "whole",
            whole,
            "names",
            people.names(viewer, persons),
            "ways",
            choices(Attempt.Way.values(), Attempt.Way::words),
            "outcomes",
            choices(Attempt.Outcome.values(), Attempt.Outcome::words),
            "typed",
            typed,
            "errors",
            errors));
  }

  private static <E extends Enum<E>> List<Choice> choices(E[] of, Function<E, String> words) {
    return Arrays.stream(of).map(each -> Choice.of(each.name(), words.apply(each))).toList();
  }
}
