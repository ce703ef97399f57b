package org.bellbuoy.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The entries about some things, whether they have their places yet or not.
@Component
class AboutStore {

  private final JdbcClient jdbc;

  AboutStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<EntryAbout> find(Collection<UUID> about, String without) {
    return jdbc.sql(
            """
            select l.id, l.content, s.salt
              from audit.leaf l
              left join audit.leaf_salt s on s.leaf_id = l.id
             where l.about = any (:about) and l.what <> :without
             order by l.at, l.id
            """)
        .param("about", about.toArray(UUID[]::new))
        .param("without", without)
        .query(AboutStore::entry)
        .list();
  }

  long count(Collection<UUID> about, String what) {
    return jdbc.sql(
            "select count(*) from audit.leaf l where l.about = any (:about) and l.what = :what")
        .param("about", about.toArray(UUID[]::new))
        .param("what", what)
        .query(Long.class)
        .single();
  }

  List<EntriesAbout.Placed> placed(Collection<UUID> entries) {
    return jdbc.sql(
            """
            select e.position, l.id, l.content, s.salt
              from audit.entry e
              join audit.leaf l on l.id = e.leaf_id
              left join audit.leaf_salt s on s.leaf_id = l.id
             where e.leaf_id = any (:entries)
             order by e.position
            """)
        .param("entries", entries.toArray(UUID[]::new))
        .query(
            (row, number) -> new EntriesAbout.Placed(row.getLong("position"), entry(row, number)))
        .list();
  }

  private static EntryAbout entry(ResultSet row, int number) throws SQLException {
    byte[] salt = row.getBytes("salt");
    return new EntryAbout(
        row.getObject("id", UUID.class),
        row.getString("content"),
        salt == null ? "" : HexFormat.of().formatHex(salt));
  }
}
