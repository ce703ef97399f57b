package org.bellbuoy.catalog;

import java.util.Collection;
import java.util.List;
import org.bellbuoy.deadlines.TeamCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which team mends what product.
@Repository
class ProductTeamStore {

  private final JdbcClient db;

  ProductTeamStore(JdbcClient db) {
    this.db = db;
  }

  /// What each of these products names; an unknown code names nothing.
  List<TeamCode> of(Collection<String> products) {
    return db.sql("select team from catalog.product where code = any(:codes) order by code")
        .param("codes", products.toArray(String[]::new))
        .query((row, _) -> new TeamCode(row.getString("team")))
        .list();
  }

  /// The codes of the products that name a team.
  List<String> naming(TeamCode team) {
    return db.sql("select code from catalog.product where team = :team order by code")
        .param("team", team.value())
        .query((row, _) -> row.getString("code"))
        .list();
  }

  boolean name(ProductId product, TeamCode team, long expected) {
    return db.sql(
                """
                update catalog.product set team = :team, version = version + 1
                 where id = :id and version = :expected
                """)
            .param("team", team.value())
            .param("id", product.value())
            .param("expected", expected)
            .update()
        == 1;
  }
}
