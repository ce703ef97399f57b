package org.bellbuoy.audit;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.bellbuoy.standards.ledger.Hash;
import org.bellbuoy.standards.ledger.Merkle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The order of the leaves and the nodes of the tree.
@Component
class TreeStore {

  /// A leaf that has no place yet.
  record Pending(UUID leaf, Hash hash) {}

  private final JdbcClient jdbc;

  TreeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  static TreeStore over(DataSource source) {
    return new TreeStore(JdbcClient.create(source));
  }

  /// The size of the tree, and the lease on it until the transaction ends; empty when another
  /// sequencer holds it.
  ///
  /// A node that freezes while it holds the lease loses it: the database ends its transaction, so
  /// when it wakes it can write nothing.
  Optional<Long> lease(Duration patience) {
    jdbc.sql("select set_config('idle_in_transaction_session_timeout', :millis, true)")
        .param("millis", Long.toString(patience.toMillis()))
        .query(String.class)
        .single();
    return jdbc.sql("select size from audit.tree_head for update skip locked")
        .query(Long.class)
        .optional();
  }

  /// The same, waiting for another sequencer until it is done or patience ends.
  long leaseInTurn(Duration patience) {
    jdbc.sql(
            """
            select set_config('lock_timeout', :millis, true),
                   set_config('idle_in_transaction_session_timeout', :millis, true)
            """)
        .param("millis", Long.toString(patience.toMillis()))
        .query((row, _) -> row.getString(1))
        .single();
    return jdbc.sql("select size from audit.tree_head for update").query(Long.class).single();
  }

  long size() {
    return jdbc.sql("select size from audit.tree_head").query(Long.class).single();
  }

  List<Hash> hashes(List<Merkle.Place> places) {
    return places.stream().map(this::hash).toList();
  }

  private Hash hash(Merkle.Place place) {
    return jdbc.sql("select hash from audit.node where level = :level and index = :index")
        .param("level", place.level())
        .param("index", place.index())
        .query((row, number) -> new Hash(row.getBytes(1)))
        .single();
  }

  /// The same of many at once.
  Map<Merkle.Place, Hash> known(List<Merkle.Place> places) {
    Map<Merkle.Place, Hash> known = new HashMap<>();
    jdbc.sql(
            """
            select n.level, n.index, n.hash
              from unnest(:levels, :indexes) as asked (level, index)
              join audit.node n on n.level = asked.level and n.index = asked.index
            """)
        .param("levels", places.stream().map(Merkle.Place::level).toArray(Integer[]::new))
        .param("indexes", places.stream().map(Merkle.Place::index).toArray(Long[]::new))
        .query(row -> {
          known.put(
              new Merkle.Place(row.getInt("level"), row.getLong("index")),
              new Hash(row.getBytes("hash")));
        });
    return known;
  }

  /// In the order in which they came to wait.
  List<Pending> pending(int most) {
    return jdbc.sql(
            """
            select p.leaf_id, l.hash
              from audit.pending p
              join audit.leaf l on l.id = p.leaf_id
             order by p.number
             limit :most
            """)
        .param("most", most)
        .query((row, number) ->
            new Pending(row.getObject("leaf_id", UUID.class), new Hash(row.getBytes("hash"))))
        .list();
  }

  void place(long first, List<Pending> leaves) {
    UUID[] ids = leaves.stream().map(Pending::leaf).toArray(UUID[]::new);
    jdbc.sql(
            """
            insert into audit.entry (position, leaf_id)
            select :first + place.number - 1, place.leaf_id
              from unnest(:leaves) with ordinality as place (leaf_id, number)
            """)
        .param("first", first)
        .param("leaves", ids)
        .update();
    jdbc.sql("delete from audit.pending where leaf_id = any (:leaves)")
        .param("leaves", ids)
        .update();
  }

  void keep(Map<Merkle.Place, Hash> nodes) {
    jdbc.sql(
            """
            insert into audit.node (level, index, hash)
            select level, index, hash
              from unnest(:levels, :indexes, :hashes) as node (level, index, hash)
            """)
        .param("levels", nodes.keySet().stream().map(Merkle.Place::level).toArray(Integer[]::new))
        .param("indexes", nodes.keySet().stream().map(Merkle.Place::index).toArray(Long[]::new))
        .param("hashes", nodes.values().stream().map(Hash::bytes).toArray(byte[][]::new))
        .update();
  }

  void moveHead(long size, Hash root) {
    jdbc.sql("update audit.tree_head set size = :size, root = :root")
        .param("size", size)
        .param("root", root.bytes())
        .update();
  }

  /// Nodes that do not fit the two below them: no entry is wrong, but proofs through them are.
  List<Merkle.Place> misfits(int most) {
    return jdbc.sql(
            """
            select p.level, p.index
              from audit.node p
              join audit.node l on l.level = p.level - 1 and l.index = 2 * p.index
              join audit.node r on r.level = p.level - 1 and r.index = 2 * p.index + 1
             where p.level > 0 and p.hash <> sha256('\\x01'::bytea || l.hash || r.hash)
             order by p.level, p.index
             limit :most
            """)
        .param("most", most)
        .query((row, number) -> new Merkle.Place(row.getInt("level"), row.getLong("index")))
        .list();
  }
}
