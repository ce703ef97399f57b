package org.bellbuoy.sightings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bellbuoy.standards.facts.CveId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What CISA's catalogue lists. A listing that went away stays, with the moment at which it did.
@Repository
class ListingStore {

  private static final String SELECT =
      """
      select cve, vendor, product, name, added, due, ransomware, summary, action, notes,
             reached_at, gone_at
        from sightings.listing
      """;

  private final JdbcClient jdbc;

  ListingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Writes what is new or changed, and marks what is listed no more.
  ///
  /// @param unclear ids of which nothing is known anew
  void renew(List<Listing.Entry> entries, Set<String> unclear, Instant at) {
    Map<String, Listing> known =
        jdbc.sql(SELECT).query(ListingStore::listing).list().stream()
            .collect(Collectors.toMap(each -> each.cve().value(), Function.identity()));
    for (Listing.Entry entry : entries) {
      Listing before = known.remove(entry.cve().value());
      if (before == null || !before.stands() || !before.entry().equals(entry)) {
        write(entry, at);
      }
    }
    known.values().stream()
        .filter(each -> each.stands() && !unclear.contains(each.cve().value()))
        .forEach(each -> gone(each.cve(), at));
  }

  private void write(Listing.Entry entry, Instant at) {
    jdbc.sql(
            """
            insert into sightings.listing
              (cve, vendor, product, name, added, due, ransomware, summary, action, notes,
               reached_at)
            values (:cve, :vendor, :product, :name, :added, :due, :ransomware, :summary, :action,
                    :notes, :at)
            on conflict (cve) do update
              set vendor = excluded.vendor, product = excluded.product, name = excluded.name,
                  added = excluded.added, due = excluded.due, ransomware = excluded.ransomware,
                  summary = excluded.summary, action = excluded.action, notes = excluded.notes,
                  gone_at = null
            """)
        .param("cve", entry.cve().value())
        .param("vendor", entry.vendor())
        .param("product", entry.product())
        .param("name", entry.name())
        .param("added", entry.added())
        .param("due", entry.due())
        .param("ransomware", entry.ransomware())
        .param("summary", entry.summary())
        .param("action", entry.action())
        .param("notes", entry.notes())
        .param("at", EditionStore.utc(at))
        .update();
  }

  private void gone(CveId cve, Instant at) {
    jdbc.sql("update sightings.listing set gone_at = :at where cve = :cve")
        .param("at", EditionStore.utc(at))
        .param("cve", cve.value())
        .update();
  }

  List<Listing> of(Collection<String> cves) {
    return cves.isEmpty()
        ? List.of()
        : jdbc.sql(SELECT + " where cve in (:cves)")
            .param("cves", cves)
            .query(ListingStore::listing)
            .list();
  }

  List<Listing> since(LocalDate day) {
    return jdbc.sql(SELECT + " where gone_at is null and added >= :day order by added, cve")
        .param("day", day)
        .query(ListingStore::listing)
        .list();
  }

  private static Listing listing(ResultSet row, int number) throws SQLException {
    OffsetDateTime gone = row.getObject("gone_at", OffsetDateTime.class);
    return new Listing(
        new Listing.Entry(
            new CveId(row.getString("cve")),
            row.getString("vendor"),
            row.getString("product"),
            row.getString("name"),
            row.getObject("added", LocalDate.class),
            row.getObject("due", LocalDate.class),
            row.getBoolean("ransomware"),
            row.getString("summary"),
            row.getString("action"),
            row.getString("notes")),
        EditionStore.instant(row, "reached_at"),
        gone == null ? null : gone.toInstant());
  }
}
