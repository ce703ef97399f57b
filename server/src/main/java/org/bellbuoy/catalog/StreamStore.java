package org.bellbuoy.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The streams of products.
@Repository
class StreamStore {

  private static final String SELECT =
      "select id, product_id, name, support, support_end, version from catalog.stream";

  private final JdbcClient db;

  StreamStore(JdbcClient db) {
    this.db = db;
  }

  List<Stream> of(ProductId product) {
    return db.sql(SELECT + " where product_id = :product order by name")
        .param("product", product.value())
        .query(StreamStore::stream)
        .list();
  }

  List<Stream> all() {
    return db.sql(SELECT + " order by product_id, name").query(StreamStore::stream).list();
  }

  Optional<Stream> find(ProductId product, String name) {
    return db.sql(SELECT + " where product_id = :product and name = :name")
        .param("product", product.value())
        .param("name", name)
        .query(StreamStore::stream)
        .optional();
  }

  boolean add(Stream stream) {
    return db.sql(
                """
                insert into catalog.stream (id, product_id, name, support, support_end)
                values (:id, :product, :name, :support, :end)
                on conflict (product_id, name) do nothing
                """)
            .param("id", stream.id().value())
            .param("product", stream.product().value())
            .param("name", stream.name())
            .param("support", stream.support().name())
            .param("end", stream.supportEnd().orElse(null))
            .update()
        == 1;
  }

  boolean change(Stream to, long expected) {
    return db.sql(
                """
                update catalog.stream
                   set support = :support, support_end = :end, version = version + 1
                 where id = :id and version = :expected
                """)
            .param("id", to.id().value())
            .param("support", to.support().name())
            .param("end", to.supportEnd().orElse(null))
            .param("expected", expected)
            .update()
        == 1;
  }

  private static Stream stream(ResultSet row, int number) throws SQLException {
    return new Stream(
        new StreamId(Columns.id(row, "id")),
        new ProductId(Columns.id(row, "product_id")),
        row.getString("name"),
        Support.valueOf(row.getString("support")),
        Columns.date(row, "support_end"),
        row.getLong("version"));
  }
}
