package org.bellbuoy.customers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bellbuoy.catalog.ProductId;
import org.bellbuoy.standards.sbom.Sbom;
import org.bellbuoy.vault.Seal;
import org.bellbuoy.vault.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The inverted index: which installations have a part of a name. A row for each part; its names
/// are found by their marks, and itself lies sealed.
@Repository
class PartStore {

  /// How many rows one statement writes or opens.
  static final int AT_ONCE = 1_000;

  private static final String FIND =
      """
      select p.installation_id, p.place, i.customer_id, i.product_id
        from customers.sbom_part p join customers.installation i on i.id = p.installation_id
       where (p.purl_mark = any(:marks) or p.cpe_mark = any(:marks) or p.name_mark = any(:marks))
         and (i.until is null or i.until >= :day)
      """;

  private record Place(InstallationId installation, int place, CustomerId customer, ProductId of) {}

  private record Row(Place place, Sealed part) {}

  private final JdbcClient db;
  private final CustomerSeals seals;
  private final PartMarks marks;

  PartStore(JdbcClient db, CustomerSeals seals, PartMarks marks) {
    this.db = db;
    this.seals = seals;
    this.marks = marks;
  }

  /// The installation has no parts yet.
  void add(Seal seal, InstallationId of, List<Sbom.Part> parts) {
    for (int from = 0; from < parts.size(); from += AT_ONCE) {
      add(seal, of, from, parts.subList(from, Math.min(from + AT_ONCE, parts.size())));
    }
  }

  private void add(Seal seal, InstallationId of, int first, List<Sbom.Part> some) {
    db.sql(
            """
            insert into customers.sbom_part
              (installation_id, place, purl_mark, cpe_mark, name_mark, part_sealed)
            select :of, :first + n.ordinality - 1, n.purl, n.cpe, n.name, n.part
              from unnest(:purls::bigint[], :cpes::bigint[], :names::bigint[], :parts::bytea[])
                   with ordinality as n (purl, cpe, name, part, ordinality)
            """)
        .param("of", of.value())
        .param("first", first)
        .param("purls", some.stream().map(part -> mark(part.purl())).toArray(Long[]::new))
        .param("cpes", some.stream().map(part -> mark(part.cpe())).toArray(Long[]::new))
        .param("names", some.stream().map(part -> mark(part.name())).toArray(Long[]::new))
        .param(
            "parts",
            IntStream.range(0, some.size())
                .mapToObj(n -> seals.part(seal, of, first + n, some.get(n)))
                .toArray(byte[][]::new))
        .update();
  }

  private @Nullable Long mark(@Nullable String name) {
    return name == null ? null : Long.valueOf(marks.of(name));
  }

  /// The parts with any of these marks in what runs on a day, by pages; those of one installation
  /// are on one page.
  void each(Collection<Long> sought, LocalDate day, Consumer<List<FoundPart>> page) {
    List<Place> found =
        db.sql(FIND + " order by p.installation_id, p.place")
            .param("marks", sought.toArray(Long[]::new))
            .param("day", day)
            .query(PartStore::place)
            .list();
    int from = 0;
    while (from < found.size()) {
      int to = Math.min(from + AT_ONCE, found.size());
      while (to < found.size() && isSame(found.get(to - 1), found.get(to))) {
        to = to + 1;
      }
      page.accept(opened(found.subList(from, to)));
      from = to;
    }
  }

  /// The same for some customers.
  List<FoundPart> of(Collection<Long> sought, LocalDate day, Collection<CustomerId> customers) {
    List<Place> found =
        db.sql(FIND + " and i.customer_id in (:customers) order by p.installation_id, p.place")
            .param("marks", sought.toArray(Long[]::new))
            .param("day", day)
            .param("customers", customers.stream().map(CustomerId::value).toList())
            .query(PartStore::place)
            .list();
    List<FoundPart> parts = new ArrayList<>(found.size());
    for (int from = 0; from < found.size(); from += AT_ONCE) {
      parts.addAll(opened(found.subList(from, Math.min(from + AT_ONCE, found.size()))));
    }
    return parts;
  }

  private static boolean isSame(Place one, Place other) {
    return one.installation().equals(other.installation());
  }

  /// One question for all of a page. A part that was replaced meanwhile is not there any more; the
  /// installation counts by what is there when it is asked again.
  private List<FoundPart> opened(List<Place> some) {
    List<Row> rows =
        db.sql(
                """
                select p.installation_id, p.place, i.customer_id, i.product_id, p.part_sealed
                  from unnest(:ids::uuid[], :places::int[]) as w (id, place)
                  join customers.sbom_part p on p.installation_id = w.id and p.place = w.place
                  join customers.installation i on i.id = p.installation_id
                 order by p.installation_id, p.place
                """)
            .param(
                "ids",
                some.stream()
                    .map(each -> each.installation().value().toString())
                    .toArray(String[]::new))
            .param("places", some.stream().map(Place::place).toArray(Integer[]::new))
            .query((row, n) -> new Row(place(row, n), Sealed.of(row.getBytes("part_sealed"))))
            .list();
    return seals.each(rows, Row::part, this::opened);
  }

  private FoundPart opened(Row row) {
    Place at = row.place();
    return new FoundPart(
        at.installation(),
        at.customer(),
        at.of(),
        seals.part(at.installation(), at.place(), row.part()));
  }

  private static Place place(ResultSet row, int number) throws SQLException {
    UUID product = Columns.id(row, "product_id");
    return new Place(
        new InstallationId(Columns.id(row, "installation_id")),
        row.getInt("place"),
        Columns.customer(row),
        new ProductId(product));
  }
}
