package org.bellbuoy.fixes.desk;

import org.bellbuoy.fixes.Fixes;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.web.Needs;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The ageing list for programs.
@RestController
@RequestMapping("/api/v1/fixes")
class AgeingApi {

  private final Fixes fixes;
  private final FixAnswers answers;

  AgeingApi(Fixes fixes, FixAnswers answers) {
    this.fixes = fixes;
    this.answers = answers;
  }

  /// @param show `all`, `mine`, `late` or `blocked`
  @GetMapping
  @Needs(Permission.READ_CASE)
  FixAnswers.AgeingAnswer list(
      Viewer viewer, Portion portion, @RequestParam(defaultValue = "all") String show) {
    return answers.of(viewer, fixes.ageing(viewer, AgeingShown.read(show), portion));
  }
}
