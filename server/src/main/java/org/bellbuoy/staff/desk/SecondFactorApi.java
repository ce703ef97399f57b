package org.bellbuoy.staff.desk;

import java.util.Optional;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.SecondFactorRule;
import org.bellbuoy.identity.SecondFactorRules;
import org.bellbuoy.identity.SetSecondFactorRule;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// The rule about second factors.
@RestController
class SecondFactorApi {

  record Rule(String whom, int graceDays) {}

  record Wanted(@Nullable String whom, @Nullable Integer graceDays) {}

  private final SecondFactorRules rules;
  private final SetSecondFactorRule set;

  SecondFactorApi(SecondFactorRules rules, SetSecondFactorRule set) {
    this.rules = rules;
    this.set = set;
  }

  @GetMapping("/api/v1/second-factor-rule")
  @Needs(Permission.MANAGE_PEOPLE)
  Rule show(Viewer viewer) {
    SecondFactorRule rule = rules.get(viewer);
    return new Rule(SecondFactorWords.key(rule.whom()), rule.graceDays());
  }

  @PutMapping("/api/v1/second-factor-rule")
  @Needs(Permission.MANAGE_PEOPLE)
  Rule set(Viewer viewer, @RequestBody Wanted wanted) {
    Reading reading = new Reading();
    Optional<SecondFactorRule.Whom> whom =
        reading.choice("whom", wanted.whom(), SecondFactorRule.Whom.class);
    Integer days = wanted.graceDays();
    reading.finish();
    set.execute(viewer, whom.orElseThrow(), days == null ? 0 : days);
    return show(viewer);
  }
}
