package org.bellbuoy.advisories;

import java.util.List;
import java.util.UUID;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.identity.WhoConfirms;
import org.springframework.stereotype.Component;

/// The imported advisories that this viewer may be the second person for.
@Component
public class WaitingImports {

  private final WaitingImportStore store;
  private final Reviews reviews;
  private final Rights rights;

  WaitingImports(WaitingImportStore store, Reviews reviews, Rights rights) {
    this.store = store;
    this.reviews = reviews;
    this.rights = rights;
  }

  /// Those that somebody else brought in, the oldest first; where there are none, the viewer's own,
  /// if nobody else could be the second person. Whether those have cooled off, the approval says.
  public List<WaitingImport> of(Viewer viewer, int most) {
    rights.require(viewer, Permission.APPROVE_ADVISORY);
    UUID person = rights.person(viewer);
    List<WaitingImport> others = store.broughtInByOthers(person, most);
    return others.isEmpty()
        ? store.broughtInBy(person, most).stream().filter(own -> isAlone(viewer, own)).toList()
        : others;
  }

  private boolean isAlone(Viewer viewer, WaitingImport own) {
    return switch (reviews.who(viewer, own.id())) {
      case WhoConfirms.Alone _, WhoConfirms.CoolingOff _ -> true;
      case WhoConfirms.Second _, WhoConfirms.SomebodyElse _ -> false;
    };
  }
}
