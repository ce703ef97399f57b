package org.bellbuoy.fixes.desk;

import java.util.List;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.fixes.FinishCaseTask;
import org.bellbuoy.fixes.GiveCaseTask;
import org.bellbuoy.fixes.Tasks;
import org.bellbuoy.fixes.Trade;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.FieldNames;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The tasks of a case that are about no stream, for programs. Each answer names all of them.
@RestController
@RequestMapping("/api/v1/cases/{code}/tasks")
class TaskApi {

  private final Cases cases;
  private final Tasks tasks;
  private final FixAnswers answers;
  private final GiveCaseTask give;
  private final FinishCaseTask finish;

  TaskApi(Cases cases, Tasks tasks, FixAnswers answers, GiveCaseTask give, FinishCaseTask finish) {
    this.cases = cases;
    this.tasks = tasks;
    this.answers = answers;
    this.give = give;
    this.finish = finish;
  }

  @GetMapping
  @Needs(Permission.READ_CASE)
  List<FixAnswers.FixItemAnswer> list(Viewer viewer, @PathVariable String code) {
    return answers.of(viewer, tasks.of(viewer, cases.get(viewer, code)));
  }

  @PostMapping
  @Needs(Permission.TAKE_PART)
  @ResponseStatus(HttpStatus.CREATED)
  List<FixAnswers.FixItemAnswer> give(
      Viewer viewer, @PathVariable String code, @RequestBody NewTask asked) {
    FieldNames.renamed(
        "doneBy",
        "owner",
        () -> {
          String _ = give.give(viewer, code, asked.trade(), asked.text(), asked.owner());
        });
    return list(viewer, code);
  }

  @PostMapping("/{item}/closure")
  @Needs(Permission.TAKE_PART)
  List<FixAnswers.FixItemAnswer> finish(
      Viewer viewer, @PathVariable String code, @PathVariable String item) {
    finish.finish(viewer, code, item);
    return list(viewer, code);
  }

  /// A task, and whose it is.
  ///
  /// @param owner the code of a colleague in the circle, or left out
  record NewTask(Trade trade, String text, @Nullable String owner) {}
}
