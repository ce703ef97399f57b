package org.bellbuoy.advisories;

import java.util.List;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// The imported advisories that this viewer may be the second person for.
@Component
public class WaitingImports {

  private final WaitingImportStore store;
  private final Rights rights;

  WaitingImports(WaitingImportStore store, Rights rights) {
    this.store = store;
    this.rights = rights;
  }

  /// Those that somebody else brought in, the oldest first.
  public List<WaitingImport> of(Viewer viewer, int most) {
    rights.require(viewer, Permission.APPROVE_ADVISORY);
    return store.broughtInByOthers(rights.person(viewer), most);
  }
}
