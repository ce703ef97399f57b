package org.bellbuoy.audit;

import com.google.crypto.tink.util.Bytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.bellbuoy.standards.ledger.CheckpointNote;
import org.bellbuoy.standards.ledger.Hash;
import org.bellbuoy.standards.ledger.NoteKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The signed checkpoints.
@Component
class CheckpointStore {

  private static final String ALL =
      """
      select c.size, c.root, c.at, c.signature, k.origin, k.public_half
        from audit.checkpoint c
        join audit.checkpoint_key k on k.id = c.key_id
      """;

  private static final int KEY_ID = 4;

  private final JdbcClient jdbc;

  CheckpointStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  static CheckpointStore over(DataSource source) {
    return new CheckpointStore(JdbcClient.create(source));
  }

  void add(CheckpointKeys.Signed signed, Instant at) {
    CheckpointNote note = signed.note();
    byte[] signature = note.signature();
    jdbc.sql(
            """
            insert into audit.checkpoint (size, root, at, key_id, signature)
            values (:size, :root, :at, :key, :signature)
            """)
        .param("size", note.size())
        .param("root", note.root().bytes())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("key", signed.key())
        .param("signature", java.util.Arrays.copyOfRange(signature, KEY_ID, signature.length))
        .update();
  }

  Optional<LedgerCheckpoint> newest() {
    return jdbc.sql(ALL + " order by c.size desc limit 1").query(CheckpointStore::row).optional();
  }

  /// The oldest checkpoint over at least so many entries.
  Optional<LedgerCheckpoint> over(long entries) {
    return jdbc.sql(ALL + " where c.size >= :entries order by c.size limit 1")
        .param("entries", entries)
        .query(CheckpointStore::row)
        .optional();
  }

  /// Those over more than so many entries, in the order of the ledger.
  List<LedgerCheckpoint> after(long size, int most) {
    return jdbc.sql(ALL + " where c.size > :size order by c.size limit :most")
        .param("size", size)
        .param("most", most)
        .query(CheckpointStore::row)
        .list();
  }

  private static LedgerCheckpoint row(ResultSet row, int number) throws SQLException {
    return new LedgerCheckpoint(note(row), row.getObject("at", OffsetDateTime.class).toInstant());
  }

  private static CheckpointNote note(ResultSet row) throws SQLException {
    String origin = row.getString("origin");
    Bytes half = Bytes.copyFrom(row.getBytes("public_half"));
    NoteKey key = NoteKey.of(origin.replace(' ', '-'), half.toByteArray());
    return CheckpointNote.signed(
        origin,
        row.getLong("size"),
        new Hash(row.getBytes("root")),
        key,
        row.getBytes("signature"));
  }
}
