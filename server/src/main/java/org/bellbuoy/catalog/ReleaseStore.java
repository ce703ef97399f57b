package org.bellbuoy.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.catalog.Release.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The releases. The number and address of a hidden one are stored sealed, those of others in
/// clear.
@Repository
class ReleaseStore {

  private static final String SELECT =
      """
      select id, product_id, stream_id, code, number, number_sealed, released_on, support_end,
             download, download_sealed, sha256, hidden, registered_at, version
        from catalog.release
      """;

  private final JdbcClient db;
  private final ReleaseSeal seal;

  ReleaseStore(JdbcClient db, ReleaseSeal seal) {
    this.db = db;
    this.seal = seal;
  }

  /// The latest registered first.
  List<Release> of(ProductId product, Shown shown) {
    return db.sql(SELECT + " where product_id = :product and (:all or not hidden) order by id desc")
        .param("product", product.value())
        .param("all", shown == Shown.ALL)
        .query(this::release)
        .list();
  }

  List<Release> all(Shown shown) {
    return db.sql(SELECT + " where :all or not hidden order by product_id, id")
        .param("all", shown == Shown.ALL)
        .query(this::release)
        .list();
  }

  /// Numbers only, the earliest released first.
  List<String> publicUntil(String product, LocalDate day) {
    return db.sql(
            """
            select r.number
              from catalog.release r join catalog.product p on p.id = r.product_id
             where p.code = :product and not r.hidden and r.released_on <= :day
             order by r.released_on, r.id
            """)
        .param("product", product)
        .param("day", day)
        .query((row, number) -> row.getString("number"))
        .list();
  }

  Optional<Release> find(ProductId product, String code) {
    return db.sql(SELECT + " where product_id = :product and code = :code")
        .param("product", product.value())
        .param("code", code)
        .query(this::release)
        .optional();
  }

  void add(Release release) {
    statement(
            release,
            """
            insert into catalog.release
              (id, product_id, stream_id, code, number, number_sealed, released_on, support_end,
               download, download_sealed, sha256, hidden, registered_at)
            values (:id, :product, :stream, :code, :number, :numberSealed, :released, :end,
                    :download, :downloadSealed, :sha, :hidden, :at)
            """)
        .param("product", release.product().value())
        .param("stream", release.stream().value())
        .param("code", release.code())
        .param("at", release.registeredAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  boolean change(Release to, long expected) {
    return statement(
                to,
                """
                update catalog.release
                   set number = :number, number_sealed = :numberSealed, released_on = :released,
                       support_end = :end, download = :download, download_sealed = :downloadSealed,
                       sha256 = :sha, hidden = :hidden, version = version + 1
                 where id = :id and version = :expected
                """)
            .param("expected", expected)
            .update()
        == 1;
  }

  private JdbcClient.StatementSpec statement(Release release, String sql) {
    boolean hidden = release.isHidden();
    return db.sql(sql)
        .param("id", release.id().value())
        .param("number", hidden ? null : release.number())
        .param("numberSealed", hidden ? sealed(release, "number", release.number()) : null)
        .param("released", release.releasedOn().orElse(null))
        .param("end", release.supportEnd().orElse(null))
        .param("download", hidden ? null : release.download().orElse(null))
        .param(
            "downloadSealed",
            hidden
                ? release.download().map(d -> sealed(release, "download", d)).orElse(null)
                : null)
        .param("sha", release.sha256().orElse(null))
        .param("hidden", hidden);
  }

  private byte[] sealed(Release release, String field, String text) {
    return seal.seal(release.id(), field, text);
  }

  private Release release(ResultSet row, int number) throws SQLException {
    ReleaseId id = new ReleaseId(Columns.id(row, "id"));
    return new Release(
        id,
        new ProductId(Columns.id(row, "product_id")),
        new StreamId(Columns.id(row, "stream_id")),
        row.getString("code"),
        opened(row, id, "number").orElseThrow(),
        Columns.date(row, "released_on"),
        Columns.date(row, "support_end"),
        opened(row, id, "download"),
        Columns.text(row, "sha256"),
        row.getBoolean("hidden") ? Visibility.HIDDEN : Visibility.PUBLIC,
        Columns.instant(row, "registered_at"),
        row.getLong("version"));
  }

  private Optional<String> opened(ResultSet row, ReleaseId id, String field) throws SQLException {
    byte[] sealed = row.getBytes(field + "_sealed");
    return sealed == null ? Columns.text(row, field) : Optional.of(seal.open(id, field, sealed));
  }
}
