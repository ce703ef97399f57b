package org.bellbuoy.delivery;

import java.util.Optional;
import org.bellbuoy.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The sealed accounts, one of each kind.
@Component
class MailAccountStore {

  record StoredAccount(Sealed account, long version) {}

  private final JdbcClient jdbc;

  MailAccountStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<StoredAccount> find(MailKind kind) {
    return jdbc.sql("select account_sealed, version from delivery.mail_account where kind = :kind")
        .param("kind", kind.name())
        .query((row, _) -> new StoredAccount(Sealed.of(row.getBytes(1)), row.getLong(2)))
        .optional();
  }

  /// @return whether nobody else changed it meanwhile
  boolean change(MailKind kind, Sealed account, long expected) {
    return jdbc.sql(
                    """
                    insert into delivery.mail_account (id, kind, account_sealed, version)
                    select :id, :kind, :account, 1 where :expected = 0
                        on conflict (kind) do nothing
                    """)
                .param("id", kind.id())
                .param("kind", kind.name())
                .param("account", account.bytes())
                .param("expected", expected)
                .update()
            + jdbc.sql(
                    """
                    update delivery.mail_account set account_sealed = :account, version = version + 1
                     where kind = :kind and version = :expected and :expected > 0
                    """)
                .param("kind", kind.name())
                .param("account", account.bytes())
                .param("expected", expected)
                .update()
        == 1;
  }
}
