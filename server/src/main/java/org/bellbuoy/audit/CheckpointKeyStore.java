package org.bellbuoy.audit;

import com.google.crypto.tink.util.Bytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.bellbuoy.standards.ledger.NoteKey;
import org.bellbuoy.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The keys that sign checkpoints.
@Component
class CheckpointKeyStore {

  /// @param origin the name of the ledger, which is part of what the key signs
  record StoredKey(UUID id, String origin, Bytes publicHalf, Sealed sealed) {

    /// The key by the name that signatures carry, in which there is no space.
    NoteKey noteKey() {
      return NoteKey.of(origin.replace(' ', '-'), publicHalf.toByteArray());
    }
  }

  private final JdbcClient jdbc;

  CheckpointKeyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  static CheckpointKeyStore over(DataSource source) {
    return new CheckpointKeyStore(JdbcClient.create(source));
  }

  Optional<StoredKey> inForce() {
    return all().stream().findFirst();
  }

  /// Every key there ever was, the one in force first.
  List<StoredKey> all() {
    return jdbc.sql(
            """
            select id, origin, public_half, private_sealed
              from audit.checkpoint_key
             order by made_at desc, id desc
            """)
        .query(CheckpointKeyStore::key)
        .list();
  }

  /// The public halves, the one in force first.
  List<NoteKey> known() {
    return all().stream().map(StoredKey::noteKey).toList();
  }

  void add(StoredKey key, Instant at) {
    jdbc.sql(
            """
            insert into audit.checkpoint_key (id, origin, public_half, private_sealed, made_at)
            values (:id, :origin, :half, :sealed, :at)
            """)
        .param("id", key.id())
        .param("origin", key.origin())
        .param("half", key.publicHalf().toByteArray())
        .param("sealed", key.sealed().bytes())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static StoredKey key(ResultSet row, int number) throws SQLException {
    return new StoredKey(
        row.getObject("id", UUID.class),
        row.getString("origin"),
        Bytes.copyFrom(row.getBytes("public_half")),
        Sealed.of(row.getBytes("private_sealed")));
  }
}
