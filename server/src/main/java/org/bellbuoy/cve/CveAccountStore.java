package org.bellbuoy.cve;

import java.util.Optional;
import org.bellbuoy.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The one row that holds the sealed account.
@Repository
class CveAccountStore {

  record StoredAccount(Sealed account, long version) {}

  private final JdbcClient jdbc;

  CveAccountStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<StoredAccount> find() {
    return jdbc.sql("select account_sealed, version from cve.account where only_one")
        .query((row, _) -> new StoredAccount(Sealed.of(row.getBytes(1)), row.getLong(2)))
        .optional();
  }

  /// @return whether nobody else changed it meanwhile
  boolean change(Sealed account, long expected) {
    return jdbc.sql(
                    """
                    insert into cve.account (id, only_one, account_sealed, version)
                    select :id, true, :account, 1 where :expected = 0
                        on conflict (only_one) where only_one do nothing
                    """)
                .param("id", CveAccountChanged.ID)
                .param("account", account.bytes())
                .param("expected", expected)
                .update()
            + jdbc.sql(
                    """
                    update cve.account set account_sealed = :account, version = version + 1
                     where only_one and version = :expected and :expected > 0
                    """)
                .param("account", account.bytes())
                .param("expected", expected)
                .update()
        == 1;
  }
}
