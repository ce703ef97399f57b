package org.bellbuoy.disclosure;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// What every deed of this room does before its own thing.
@Component
class DisclosureWriting {

  static final int MOST = 4_000;

  private final Cases cases;
  private final WeighAnew weigh;
  private final Authority authority;
  private final Clock clock;

  DisclosureWriting(Cases cases, WeighAnew weigh, Authority authority, Clock clock) {
    this.cases = cases;
    this.weigh = weigh;
    this.authority = authority;
    this.clock = clock;
  }

  /// The case in which the viewer may do this.
  CaseFile file(Viewer viewer, String caseCode, Permission permission) {
    CaseFile file = cases.get(viewer, caseCode);
    authority.require(viewer, permission, file.embargo().value());
    return file;
  }

  /// The decision as the viewer had read it, after looking again: nobody decides by what is past.
  /// Whether somebody changed it since is found out when it is written.
  Decision taken(CaseFile file, long version) {
    Decision known =
        weigh
            .weigh(file, now())
            .orElseThrow(
                () -> new DisclosureRefusal.NothingToDecide(Outcome.NOT_STARTED).refused());
    Outcome outcome = known.outcome();
    if (outcome == Outcome.ENDED || outcome == Outcome.FIX_IS_OUT) {
      throw new DisclosureRefusal.NothingToDecide(outcome).refused();
    }
    return known.read(version);
  }

  Instant now() {
    return clock.instant();
  }
}
