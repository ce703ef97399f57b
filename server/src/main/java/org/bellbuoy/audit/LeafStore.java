package org.bellbuoy.audit;

import java.time.ZoneOffset;
import java.util.UUID;
import org.bellbuoy.kernel.AtCounter;
import org.bellbuoy.kernel.AtStreet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where leaves are added. The street can add one and cannot read one.
@Component
@AtStreet
@AtCounter
class LeafStore {

  private final JdbcClient jdbc;

  LeafStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Leaf leaf) {
    jdbc.sql(
            """
            with leaf as (
              insert into audit.leaf
                     (id, at, by_kind, by_id, what, about, content, hash)
              values (:id, :at, :kind, :by, :what, :about, :content, :hash)
            )
            insert into audit.pending (leaf_id) values (:id)
            """)
        .param("id", leaf.id())
        .param("at", leaf.at().atOffset(ZoneOffset.UTC))
        .param("kind", leaf.by().kind().name())
        .param("by", leaf.by().id())
        .param("what", leaf.what())
        .param("about", leaf.about())
        .param("content", leaf.content())
        .param("hash", leaf.hash().bytes())
        .update();
    leaf.salt().ifPresent(salt -> addSalt(leaf, salt));
  }

  /// The house only; the street may not delete.
  void forgetSalts(UUID about) {
    jdbc.sql(
            """
            delete from audit.leaf_salt s
             using audit.leaf l
             where l.id = s.leaf_id and l.about = :about
            """)
        .param("about", about)
        .update();
  }

  private void addSalt(Leaf leaf, byte[] salt) {
    jdbc.sql("insert into audit.leaf_salt (leaf_id, salt) values (:id, :salt)")
        .param("id", leaf.id())
        .param("salt", salt)
        .update();
  }
}
