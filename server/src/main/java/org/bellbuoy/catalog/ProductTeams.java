package org.bellbuoy.catalog;

import java.util.Collection;
import java.util.List;
import org.bellbuoy.deadlines.NamesTeams;
import org.bellbuoy.deadlines.TeamCode;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// Which team mends what product, so that its calendar counts there.
@Component
public class ProductTeams implements NamesTeams {

  private final ProductTeamStore store;
  private final Authority authority;

  ProductTeams(ProductTeamStore store, Authority authority) {
    this.store = store;
    this.authority = authority;
  }

  /// What a product names.
  public TeamCode of(Viewer viewer, String product) {
    return together(viewer, List.of(product));
  }

  /// By which calendar work on all of these products counts: that of the team they agree on, or the
  /// standard one.
  ///
  /// @param products by their codes
  public TeamCode together(Viewer viewer, Collection<String> products) {
    authority.require(viewer, Permission.READ_CATALOG);
    return TeamCode.agreed(store.of(products));
  }

  @Override
  public List<String> naming(TeamCode team) {
    return store.naming(team).stream().map(code -> "product " + code).toList();
  }
}
