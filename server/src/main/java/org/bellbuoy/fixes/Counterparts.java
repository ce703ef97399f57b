package org.bellbuoy.fixes;

import java.util.List;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What may be asked about others who work on the same flaw.
@Component
public class Counterparts {

  private final CounterpartStore store;
  private final Cases cases;
  private final Authority authority;

  Counterparts(CounterpartStore store, Cases cases, Authority authority) {
    this.store = store;
    this.cases = cases;
    this.authority = authority;
  }

  /// Those of a case whose reading was told already.
  public List<Counterpart> of(Viewer viewer, CaseFile file) {
    authority.require(viewer, Permission.READ_CASE, file.embargo().value());
    return store.of(file.id());
  }

  @Transactional
  public Counterpart get(Viewer viewer, String caseCode, String code) {
    CaseFile file = cases.get(viewer, caseCode);
    return store.find(file.id(), code).orElseThrow(() -> new Missing().refused());
  }
}
