package org.bellbuoy.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.kernel.AtStreet;
import org.bellbuoy.kernel.Cursor;
import org.bellbuoy.standards.versions.VersionScheme;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The products.
@Repository
@AtStreet
class ProductStore {

  private static final String SELECT =
      "select id, code, name, kind, scheme, purl, cpe, version from catalog.product";

  private final JdbcClient db;

  ProductStore(JdbcClient db) {
    this.db = db;
  }

  List<Product> all() {
    return db.sql(SELECT + " order by lower(name), code").query(ProductStore::product).list();
  }

  /// By code, which is the only order that never changes.
  List<Product> after(@Nullable Cursor cursor, int rows) {
    return db.sql(SELECT + " where code > :after order by code limit :rows")
        .param("after", cursor == null ? "" : cursor.keys().getFirst())
        .param("rows", rows)
        .query(ProductStore::product)
        .list();
  }

  Optional<Product> find(String code) {
    return db.sql(SELECT + " where code = :code")
        .param("code", code)
        .query(ProductStore::product)
        .optional();
  }

  /// The same, held against others until the transaction ends.
  Optional<Product> hold(String code) {
    return db.sql(SELECT + " where code = :code for update")
        .param("code", code)
        .query(ProductStore::product)
        .optional();
  }

  Optional<Product> find(ProductId id) {
    return db.sql(SELECT + " where id = :id")
        .param("id", id.value())
        .query(ProductStore::product)
        .optional();
  }

  /// False when the code is taken.
  boolean add(Product product) {
    return db.sql(
                """
                insert into catalog.product (id, code, name, kind, scheme, purl, cpe)
                values (:id, :code, :name, :kind, :scheme, :purl, :cpe)
                on conflict (code) do nothing
                """)
            .param("id", product.id().value())
            .param("code", product.code())
            .param("name", product.name())
            .param("kind", product.kind().name())
            .param("scheme", product.scheme().code())
            .param("purl", product.purl().orElse(null))
            .param("cpe", product.cpe().orElse(null))
            .update()
        == 1;
  }

  boolean change(Product to, long expected) {
    return db.sql(
                """
                update catalog.product
                   set name = :name, kind = :kind, scheme = :scheme, purl = :purl, cpe = :cpe,
                       version = version + 1
                 where id = :id and version = :expected
                """)
            .param("id", to.id().value())
            .param("name", to.name())
            .param("kind", to.kind().name())
            .param("scheme", to.scheme().code())
            .param("purl", to.purl().orElse(null))
            .param("cpe", to.cpe().orElse(null))
            .param("expected", expected)
            .update()
        == 1;
  }

  private static Product product(ResultSet row, int number) throws SQLException {
    return new Product(
        new ProductId(Columns.id(row, "id")),
        row.getString("code"),
        row.getString("name"),
        ProductKind.valueOf(row.getString("kind")),
        VersionScheme.find(row.getString("scheme")).orElse(VersionScheme.GENERIC),
        Columns.text(row, "purl"),
        Columns.text(row, "cpe"),
        row.getLong("version"));
  }
}
