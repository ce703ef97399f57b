package org.bellbuoy.intake;

import java.util.List;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.springframework.stereotype.Component;

/// What was put away at once, to look at it and to take it back.
@Component
public class Settlements {

  private final SettlementStore store;
  private final ReportRights rights;
  private final Authority authority;

  Settlements(SettlementStore store, ReportRights rights, Authority authority) {
    this.store = store;
    this.rights = rights;
    this.authority = authority;
  }

  public Settlement get(Viewer viewer, UUID id) {
    authority.require(viewer, Permission.READ_INTAKE);
    Settlement found = store.find(id).orElseThrow(() -> new Missing().refused());
    List<Settlement.Line> lines =
        store.put(id).stream()
            .filter(put -> rights.mayRead(viewer, put.report()))
            .map(put ->
                new Settlement.Line(
                    put.report().tracking(),
                    put.was(),
                    put.asPut() && put.report().subject() == null))
            .toList();
    return new Settlement(
        found.id(), found.by(), found.state(), found.at(), found.undoneAt(), lines);
  }
}
