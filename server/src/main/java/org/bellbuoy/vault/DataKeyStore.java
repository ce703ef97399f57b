package org.bellbuoy.vault;

import com.google.crypto.tink.util.Bytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.AtStreet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The wrapped data keys of every scope.
@Component
@AtStreet
class DataKeyStore {

  /// A data key as it lies in the database.
  ///
  /// @param master the fingerprint of the master key it is wrapped to
  record Wrapped(UUID id, UUID scope, String master, Bytes wrapped) {}

  private final JdbcClient jdbc;

  DataKeyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Wrapped key, Instant at) {
    jdbc.sql(
            """
            insert into vault.data_key (id, scope_id, master, wrapped, created_at)
            values (:id, :scope, :master, :wrapped, :at)
            """)
        .param("id", key.id())
        .param("scope", key.scope())
        .param("master", key.master())
        .param("wrapped", key.wrapped().toByteArray())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<Wrapped> find(UUID id) {
    return jdbc.sql("select id, scope_id, master, wrapped from vault.data_key where id = :id")
        .param("id", id)
        .query(DataKeyStore::wrapped)
        .optional();
  }

  /// The newest key of the scope, under which the house goes on sealing.
  Optional<Wrapped> newest(UUID scope) {
    return jdbc.sql(
            """
            select id, scope_id, master, wrapped
              from vault.data_key
             where scope_id = :scope
             order by id desc
             limit 1
            """)
        .param("scope", scope)
        .query(DataKeyStore::wrapped)
        .optional();
  }

  private static Wrapped wrapped(ResultSet row, int number) throws SQLException {
    return new Wrapped(
        row.getObject("id", UUID.class),
        row.getObject("scope_id", UUID.class),
        row.getString("master"),
        Bytes.copyFrom(row.getBytes("wrapped")));
  }
}
