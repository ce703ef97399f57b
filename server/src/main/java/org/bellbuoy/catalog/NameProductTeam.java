package org.bellbuoy.catalog;

import java.util.List;
import org.bellbuoy.deadlines.TeamCode;
import org.bellbuoy.deadlines.Teams;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/// Says which team mends a product. Clocks of fix work that start from then on are counted by its
/// calendar; those that run keep the one they started by.
///
/// Refuses: not allowed, missing, invalid, changed meanwhile.
@org.springframework.stereotype.Component
public class NameProductTeam {

  private final ProductStore products;
  private final ProductTeamStore store;
  private final Teams teams;
  private final Authority authority;
  private final ChangeLog log;

  NameProductTeam(
      ProductStore products,
      ProductTeamStore store,
      Teams teams,
      Authority authority,
      ChangeLog log) {
    this.products = products;
    this.store = store;
    this.teams = teams;
    this.authority = authority;
    this.log = log;
  }

  /// @param team its code, or nothing for the standard calendar
  @Transactional
  public Product execute(Viewer viewer, String code, @Nullable String team, long expected) {
    authority.require(viewer, Permission.EDIT_CATALOG);
    Product product = products.find(code).orElseThrow(() -> new Missing().refused());
    TeamCode before = TeamCode.agreed(store.of(List.of(code)));
    Reading reading = new Reading();
    TeamCode chosen = teams.chosen(reading, team, before);
    reading.finish();
    if (chosen.equals(before) && product.version() == expected) {
      return product;
    }
    if (!store.name(product.id(), chosen, expected)) {
      throw new ChangedMeanwhile(product.version()).refused();
    }
    log.write(
        viewer,
        Change.PRODUCT_CHANGED,
        product.id().value(),
        product.id().value(),
        new Differences().of("team", called(before), called(chosen)).inWords());
    return products.find(code).orElseThrow();
  }

  private static String called(TeamCode team) {
    return team.isStandard() ? "none" : team.value();
  }
}
