package org.bellbuoy.publication.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bellbuoy.advisories.Advisory;
import org.bellbuoy.advisories.Gate;
import org.bellbuoy.advisories.Mending;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.publication.EmergencyRun;
import org.bellbuoy.web.Words;
import org.bellbuoy.web.page.Check;
import org.springframework.stereotype.Component;

/// Puts together what is ready for an emergency run and what is missing.
@Component
class EmergencyRunViews {

  private static final Words WORDS = Words.of("publication");

  private final Mending mending;
  private final Authority authority;

  EmergencyRunViews(Mending mending, Authority authority) {
    this.mending = mending;
    this.authority = authority;
  }

  Map<String, Object> of(Viewer viewer, CaseFile file, EmergencyRun run) {
    Map<String, Object> model = new HashMap<>();
    model.put("code", file.code());
    model.put("run", run);
    model.put("checks", checks(viewer, file, run));
    model.put("mayRun", authority.may(viewer, Permission.PUBLISH_ADVISORY, file.embargo().value()));
    return model;
  }

  private List<Check> checks(Viewer viewer, CaseFile file, EmergencyRun run) {
    String written = WORDS.say("run.written");
    Advisory advisory = run.findAdvisory().orElse(null);
    if (advisory == null) {
      String place = "/cases/" + file.code() + "#Advisories";
      return List.of(Check.open(written, WORDS.say("run.written.missing"), place));
    }
    List<Check> checks = new ArrayList<>();
    checks.add(Check.met(written));
    checks.add(
        run.approved()
            ? Check.met(WORDS.say("run.approved"))
            : Check.open(
                WORDS.say("run.approved"),
                WORDS.say("run.approved.missing"),
                "/advisories/" + advisory.code()));
    run.gates().stream()
        .filter(gate -> gate.light() == Gate.Light.RED)
        .map(gate -> red(viewer, advisory, gate))
        .forEach(checks::add);
    return checks;
  }

  private Check red(Viewer viewer, Advisory advisory, Gate.Result result) {
    String name = result.gate().number() + " " + result.gate().key().replace('-', ' ');
    String place = mending.place(viewer, advisory, result.gate()).orElse(null);
    return Check.open(name, result.sentence(), place);
  }
}
