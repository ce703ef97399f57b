package org.bellbuoy.intake;

import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// Which formats of reports are taken although their standard is still a draft.
@Component
public class DraftFormats {

  private final DraftFormatStore store;
  private final Authority authority;

  DraftFormats(DraftFormatStore store, Authority authority) {
    this.store = store;
    this.authority = authority;
  }

  public State get(Viewer viewer) {
    authority.require(viewer, Permission.IMPORT_REPORTS);
    return store.get();
  }

  /// @param csafReport whether documents of the profile "Vulnerability Report" of CSAF 2.1 are
  ///   taken
  public record State(boolean csafReport, long version) {}
}
