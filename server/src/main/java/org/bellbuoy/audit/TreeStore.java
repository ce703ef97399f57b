package org.bellbuoy.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The order of the leaves, the nodes of the tree, and the checkpoints.
@Component
class TreeStore {

  /// A leaf that has no place yet.
  record Pending(UUID leaf, Hash hash) {}

  /// A leaf in its place, with the text it was made of.
  record Entry(long position, Hash hash, Hash stored, String content) {}

  private static final int FETCHED = 1_000;

  private final JdbcClient jdbc;

  TreeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The size of the tree, and the lease on it until the transaction ends; empty when another
  /// sequencer holds it.
  Optional<Long> lease() {
    return jdbc.sql("select size from audit.tree_head for update skip locked")
        .query(Long.class)
        .optional();
  }

  long size() {
    return jdbc.sql("select size from audit.tree_head").query(Long.class).single();
  }

  byte[] root() {
    return jdbc.sql("select root from audit.tree_head")
        .query((row, number) -> row.getBytes(1))
        .single();
  }

  List<byte[]> hashes(List<Merkle.Place> places) {
    return places.stream().map(this::hash).toList();
  }

  private byte[] hash(Merkle.Place place) {
    return jdbc.sql("select hash from audit.node where level = :level and index = :index")
        .param("level", place.level())
        .param("index", place.index())
        .query((row, number) -> row.getBytes(1))
        .single();
  }

  List<Pending> pending(int most) {
    return jdbc.sql(
            """
            select p.leaf_id, l.hash
              from audit.pending p
              join audit.leaf l on l.id = p.leaf_id
             order by p.leaf_id
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

  void keep(List<GrowingTree.Node> nodes) {
    jdbc.sql(
            """
            insert into audit.node (level, index, hash)
            select level, index, hash
              from unnest(:levels, :indexes, :hashes) as node (level, index, hash)
            """)
        .param("levels", nodes.stream().map(node -> node.place().level()).toArray(Integer[]::new))
        .param("indexes", nodes.stream().map(node -> node.place().index()).toArray(Long[]::new))
        .param("hashes", nodes.stream().map(node -> node.hash().bytes()).toArray(byte[][]::new))
        .update();
  }

  void moveHead(long size, byte[] root) {
    jdbc.sql("update audit.tree_head set size = :size, root = :root")
        .param("size", size)
        .param("root", root)
        .update();
  }

  void add(Checkpoint checkpoint, Instant at) {
    jdbc.sql(
            """
            insert into audit.checkpoint (size, root, at, key_id, signature)
            values (:size, :root, :at, :key, :signature)
            """)
        .param("size", checkpoint.size())
        .param("root", checkpoint.root().bytes())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("key", checkpoint.key())
        .param("signature", checkpoint.signature().bytes())
        .update();
  }

  Optional<Checkpoint> newestCheckpoint() {
    return jdbc.sql(
            """
            select size, root, key_id, signature
              from audit.checkpoint
             order by size desc
             limit 1
            """)
        .query((row, number) ->
            new Checkpoint(
                row.getLong("size"),
                new Hash(row.getBytes("root")),
                row.getObject("key_id", UUID.class),
                new Signature(row.getBytes("signature"))))
        .optional();
  }

  /// Walks the whole ledger in order without holding it in memory.
  void eachEntry(Consumer<Entry> visitor) {
    try (var entries =
        jdbc
            .sql(
                """
                select e.position, l.hash as leaf, coalesce(n.hash, '') as node,
                       l.content
                  from audit.entry e
                  join audit.leaf l on l.id = e.leaf_id
                  left join audit.node n on n.level = 0 and n.index = e.position
                 order by e.position
                """)
            .withFetchSize(FETCHED)
            .query((row, number) ->
                new Entry(
                    row.getLong("position"),
                    new Hash(row.getBytes("leaf")),
                    new Hash(row.getBytes("node")),
                    row.getString("content")))
            .stream()) {
      entries.forEach(visitor);
    }
  }
}
