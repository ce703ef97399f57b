package org.bellbuoy.publication.desk;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.advisories.Advisory;
import org.bellbuoy.advisories.Gate;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.publication.EmergencyRun;
import org.bellbuoy.publication.EmergencyRuns;
import org.bellbuoy.publication.RunInEmergency;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The emergency run, for programs.
@RestController
@RequestMapping("/api/v1/cases/{code}/emergency-run")
class EmergencyRunApi {

  /// @param occasion why it is offered, or null while there is no hurry
  /// @param advisory by its code, or null while nobody has drafted one
  /// @param missing in sentences, what keeps it from being published at once
  record RunAnswer(
      EmergencyRun.@Nullable Occasion occasion,
      @Nullable Instant until,
      @Nullable String advisory,
      String hash,
      boolean ready,
      List<String> missing) {

    static RunAnswer of(EmergencyRun run) {
      return new RunAnswer(
          run.occasion(),
          run.until(),
          run.findAdvisory().map(Advisory::code).orElse(null),
          run.hash(),
          run.ready(),
          run.gates().stream()
              .filter(gate -> gate.light() == Gate.Light.RED)
              .map(Gate.Result::sentence)
              .toList());
    }
  }

  record RanAnswer(String advisory) {}

  record HashOfContent(@Nullable String hash) {}

  private final Cases cases;
  private final EmergencyRuns runs;
  private final RunInEmergency deed;

  EmergencyRunApi(Cases cases, EmergencyRuns runs, RunInEmergency deed) {
    this.cases = cases;
    this.runs = runs;
    this.deed = deed;
  }

  @GetMapping
  @Needs(Permission.READ_CASE)
  RunAnswer show(Viewer viewer, @PathVariable String code) {
    return runs.of(viewer, cases.get(viewer, code))
        .map(RunAnswer::of)
        .orElse(new RunAnswer(null, null, null, "", false, List.of()));
  }

  /// Publishes what stands ready.
  @PostMapping
  @Needs(Permission.PUBLISH_ADVISORY)
  RanAnswer run(Viewer viewer, @PathVariable String code, @RequestBody HashOfContent sent) {
    String hash = sent.hash() == null ? "" : sent.hash();
    return new RanAnswer(deed.run(viewer, code, hash).code());
  }
}
