package org.bellbuoy.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The components, and which products contain them.
@Repository
class ComponentStore {

  private static final String SELECT =
      """
      select c.id, c.code, c.name, c.origin, c.supplier, c.purl, c.version,
             array(select p.code
                     from catalog.product_component pc join catalog.product p on p.id = pc.product_id
                    where pc.component_id = c.id
                    order by p.code) as products
        from catalog.component c
      """;

  private final JdbcClient db;

  ComponentStore(JdbcClient db) {
    this.db = db;
  }

  List<Component> all() {
    return db.sql(SELECT + " order by lower(c.name), c.code")
        .query(ComponentStore::component)
        .list();
  }

  List<Component> of(ProductId product) {
    return db.sql(
            SELECT
                + """
                where exists (select 1 from catalog.product_component x
                               where x.component_id = c.id and x.product_id = :product)
                order by lower(c.name), c.code
                """)
        .param("product", product.value())
        .query(ComponentStore::component)
        .list();
  }

  Optional<Component> find(String code) {
    return db.sql(SELECT + " where c.code = :code")
        .param("code", code)
        .query(ComponentStore::component)
        .optional();
  }

  boolean add(Component component) {
    return db.sql(
                """
                insert into catalog.component (id, code, name, origin, supplier, purl)
                values (:id, :code, :name, :origin, :supplier, :purl)
                on conflict (code) do nothing
                """)
            .param("id", component.id().value())
            .param("code", component.code())
            .param("name", component.name())
            .param("origin", component.origin().name())
            .param("supplier", component.supplier().orElse(null))
            .param("purl", component.purl().orElse(null))
            .update()
        == 1;
  }

  /// False when it is there already.
  boolean place(ProductId product, ComponentId component) {
    return db.sql(
                """
                insert into catalog.product_component (product_id, component_id)
                values (:product, :component)
                on conflict do nothing
                """)
            .param("product", product.value())
            .param("component", component.value())
            .update()
        == 1;
  }

  boolean remove(ProductId product, ComponentId component) {
    return db.sql(
                """
                delete from catalog.product_component
                 where product_id = :product and component_id = :component
                """)
            .param("product", product.value())
            .param("component", component.value())
            .update()
        == 1;
  }

  private static Component component(ResultSet row, int number) throws SQLException {
    return new Component(
        new ComponentId(Columns.id(row, "id")),
        row.getString("code"),
        row.getString("name"),
        Origin.valueOf(row.getString("origin")),
        Columns.text(row, "supplier"),
        Columns.text(row, "purl"),
        Arrays.stream((Object[]) row.getArray("products").getArray()).map(String::valueOf).toList(),
        row.getLong("version"));
  }
}
