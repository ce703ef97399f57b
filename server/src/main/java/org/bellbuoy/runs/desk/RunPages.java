package org.bellbuoy.runs.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.runs.ChangeRun;
import org.bellbuoy.runs.RunFile;
import org.bellbuoy.runs.Runs;
import org.bellbuoy.runs.StepState;
import org.bellbuoy.runs.WorkStep;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.Signpost;
import org.bellbuoy.web.desk.DeskFrames;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What is out, what waits, and what a person does about it. Without a script, whoever wants to
/// follow a run has the page loaded anew every few seconds.
@Controller
class RunPages implements Signpost {

  private static final String SECONDS = "3";

  private final DeskFrames frames;
  private final Runs runs;
  private final ChangeRun changing;
  private final WorkStep working;
  private final Authority authority;
  private final Clock clock;

  RunPages(
      DeskFrames frames,
      Runs runs,
      ChangeRun changing,
      WorkStep working,
      Authority authority,
      Clock clock) {
    this.frames = frames;
    this.runs = runs;
    this.changing = changing;
    this.working = working;
    this.authority = authority;
    this.clock = clock;
  }

  @Override
  public Place place() {
    return new Place(32, "Runs", "/runs", Permission.READ_CASE);
  }

  @GetMapping("/runs")
  @Needs(Permission.READ_CASE)
  Page list(Viewer viewer, HttpServletRequest request) {
    List<RunLine> lines =
        runs.list(viewer).stream().map(run -> RunLine.of(run, clock.instant())).toList();
    return Page.of(
        "runs/desk/list", Map.of("frame", frames.of(request, "Release runs"), "lines", lines));
  }

  @GetMapping("/runs/{code}")
  @Needs(Permission.READ_CASE)
  Page show(
      Viewer viewer,
      HttpServletRequest request,
      HttpServletResponse response,
      @PathVariable String code) {
    RunFile file = runs.get(viewer, code);
    boolean follows = request.getParameter("follow") != null;
    if (follows && file.isMoving()) {
      response.setHeader("Refresh", SECONDS);
    }
    return page(viewer, request, file, Map.of(), FormErrors.none()).with("follows", follows);
  }

  @PostMapping("/runs/{code}")
  @Needs(Permission.PUBLISH_ADVISORY)
  Answer change(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String turn) {
    return SentForm.taken(
        "main",
        () -> changing.change(viewer, code, RunWords.turn(turn)),
        "/runs/" + code,
        errors -> page(viewer, request, runs.get(viewer, code), Map.of(), errors));
  }

  @PostMapping("/runs/{code}/steps")
  @Needs(Permission.PUBLISH_ADVISORY)
  Answer work(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String step,
      @RequestParam(defaultValue = "") String hand,
      @RequestParam(defaultValue = "") String link) {
    return SentForm.taken(
        "main",
        () -> working.work(viewer, code, step, RunWords.hand(hand, step, link), link),
        "/runs/" + code,
        errors ->
            page(
                viewer,
                request,
                runs.get(viewer, code),
                Map.of("step", step, "link", link),
                errors));
  }

  private Page page(
      Viewer viewer,
      HttpServletRequest request,
      RunFile file,
      Map<String, String> typed,
      FormErrors errors) {
    List<Choice> byHand =
        file.steps().stream()
            .filter(step -> step.state() == StepState.HANDED || step.state() == StepState.FAILED)
            .map(step -> Choice.of(step.name(), step.title()))
            .toList();
    Map<String, Object> model = new HashMap<>();
    model.put("frame", frames.of(request, "Run " + file.run().code()));
    model.put("file", file);
    model.put("line", RunLine.of(file, clock.instant()));
    model.put("now", clock.instant());
    model.put("mayChange", authority.may(viewer, Permission.PUBLISH_ADVISORY));
    model.put("byHand", byHand);
    model.put("typed", typed);
    model.put("errors", errors);
    model.put("follows", false);
    return Page.of("runs/desk/run", model);
  }
}
