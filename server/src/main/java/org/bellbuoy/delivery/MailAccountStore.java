package org.bellbuoy.delivery;

import java.util.Optional;
import org.bellbuoy.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The one row that holds the sealed account.
@Component
class MailAccountStore {

  record StoredAccount(Sealed account, long version) {}

  private final JdbcClient jdbc;

  MailAccountStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<StoredAccount> find() {
    return jdbc.sql("select account_sealed, version from delivery.mail_account where only_one")
        .query((row, _) -> new StoredAccount(Sealed.of(row.getBytes(1)), row.getLong(2)))
        .optional();
  }

  /// @return whether nobody else changed it meanwhile
  boolean change(Sealed account, long expected) {
    return jdbc.sql(
                    """
                    insert into delivery.mail_account (id, only_one, account_sealed, version)
                    select :id, true, :account, 1 where :expected = 0
                        on conflict (only_one) where only_one do nothing
                    """)
                .param("id", MailAccountChanged.ID)
                .param("account", account.bytes())
                .param("expected", expected)
                .update()
            + jdbc.sql(
                    """
                    update delivery.mail_account set account_sealed = :account, version = version + 1
                     where only_one and version = :expected and :expected > 0
                    """)
                .param("account", account.bytes())
                .param("expected", expected)
                .update()
        == 1;
  }
}
