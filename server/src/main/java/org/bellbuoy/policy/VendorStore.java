package org.bellbuoy.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.bellbuoy.kernel.AtStreet;
import org.bellbuoy.standards.facts.PublisherRole;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The one row that says who the vendor is.
@Repository
@AtStreet
class VendorStore {

  private static final String SELECT =
      """
      select name, namespace, contact, site, languages, no_reward, role, version
        from policy.vendor
       where only_one
      """;

  private final JdbcClient db;

  VendorStore(JdbcClient db) {
    this.db = db;
  }

  VendorProfile profile() {
    return db.sql(SELECT).query(VendorStore::read).single();
  }

  /// The same, held against others until the transaction ends.
  VendorProfile hold() {
    return db.sql(SELECT + " for update").query(VendorStore::read).single();
  }

  boolean change(VendorProfile to, long expected) {
    return db.sql(
                """
                update policy.vendor
                   set name = :name, namespace = :namespace, contact = :contact, site = :site,
                       languages = :languages, no_reward = :noReward, role = :role,
                       version = version + 1
                 where only_one and version = :expected
                """)
            .param("name", to.name())
            .param("namespace", to.namespace())
            .param("contact", to.contact())
            .param("site", to.site())
            .param("languages", to.languages().toArray(String[]::new))
            .param("noReward", to.noReward())
            .param("role", to.role().name())
            .param("expected", expected)
            .update()
        == 1;
  }

  private static VendorProfile read(ResultSet row, int number) throws SQLException {
    return new VendorProfile(
        row.getString("name"),
        row.getString("namespace"),
        row.getString("contact"),
        row.getString("site"),
        Arrays.stream((Object[]) row.getArray("languages").getArray())
            .map(String::valueOf)
            .toList(),
        row.getString("no_reward"),
        PublisherRole.valueOf(row.getString("role")),
        row.getLong("version"));
  }
}
