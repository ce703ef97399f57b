package org.bellbuoy.cases.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.embargo.FinishRunbookStep;
import org.bellbuoy.embargo.Leaks;
import org.bellbuoy.embargo.RunbookStep;
import org.bellbuoy.embargo.TakeRunbookStep;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.desk.DeskFrames;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What to do, by whom and in which order, once the embargo of a case is broken.
@Controller
class RunbookPages {

  private final DeskFrames frames;
  private final Cases cases;
  private final Leaks leaks;
  private final TakeRunbookStep take;
  private final FinishRunbookStep finish;
  private final People people;

  RunbookPages(
      DeskFrames frames,
      Cases cases,
      Leaks leaks,
      TakeRunbookStep take,
      FinishRunbookStep finish,
      People people) {
    this.frames = frames;
    this.cases = cases;
    this.leaks = leaks;
    this.take = take;
    this.finish = finish;
    this.people = people;
  }

  @GetMapping("/cases/{code}/runbook")
  @Needs(Permission.READ_CASE)
  Page show(Viewer viewer, HttpServletRequest request, @PathVariable String code) {
    CaseFile file = cases.get(viewer, code);
    List<RunbookStep> steps = leaks.runbook(viewer, file.embargo());
    Map<UUID, String> names =
        people.names(
            viewer,
            steps.stream()
                .flatMap(step -> Stream.of(step.owner(), step.doneBy()))
                .filter(Objects::nonNull)
                .toList());
    return Page.of(
        "cases/desk/runbook",
        Map.of(
            "frame",
            frames.of(request, "Runbook of case " + code),
            "code",
            code,
            "steps",
            steps.stream().map(step -> RunbookLine.of(step, names)).toList()));
  }

  @PostMapping("/cases/{code}/runbook")
  @Needs(Permission.READ_CASE)
  Answer work(
      Viewer viewer,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String step,
      @RequestParam(defaultValue = "") String deed) {
    CaseFile file = cases.get(viewer, code);
    Reading reading = new Reading();
    RunbookStep.Name name = reading.choice("step", step, RunbookStep.Name.class).orElse(null);
    reading.finish();
    if (deed.equals("done")) {
      finish.finish(viewer, file.embargo(), Objects.requireNonNull(name));
    } else {
      take.take(viewer, file.embargo(), Objects.requireNonNull(name));
    }
    return new SeeOther("/cases/" + code + "/runbook");
  }
}
