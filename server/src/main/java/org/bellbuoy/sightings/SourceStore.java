package org.bellbuoy.sightings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where the lists are fetched from, and when next.
@Repository
class SourceStore {

  private final JdbcClient jdbc;

  SourceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Source get(PublicList list) {
    return jdbc.sql(
            """
            select list, fetches, inside, address, asked_at, outcome, version
              from sightings.source
             where list = :list
            """)
        .param("list", list.name())
        .query(SourceStore::source)
        .single();
  }

  /// @return false when somebody else changed it meanwhile
  boolean change(PublicList list, SourceForm typed, String address, Instant now, long expected) {
    return jdbc.sql(
                """
                update sightings.source
                   set fetches = :fetches, inside = :inside, address = :address, tag = '',
                       changed = '', next_at = :now, version = version + 1
                 where list = :list and version = :expected
                """)
            .param("fetches", "yes".equals(typed.fetches()))
            .param("inside", "yes".equals(typed.inside()))
            .param("address", address)
            .param("now", EditionStore.utc(now))
            .param("list", list.name())
            .param("expected", expected)
            .update()
        == 1;
  }

  /// Takes a list that is due; until `again` nobody else does.
  Optional<Due> claim(PublicList list, Instant now, Instant again) {
    return jdbc.sql(
            """
            update sightings.source set next_at = :again, asked_at = :now
             where list = :list and fetches and next_at <= :now
            returning inside, address, tag, changed, version
            """)
        .param("again", EditionStore.utc(again))
        .param("now", EditionStore.utc(now))
        .param("list", list.name())
        .query((row, _) ->
            new Due(
                row.getBoolean("inside"),
                row.getString("address"),
                row.getString("tag"),
                row.getString("changed"),
                row.getLong("version")))
        .optional();
  }

  /// Nothing where it was changed meanwhile.
  void settle(PublicList list, Due due, Source.Outcome outcome, Instant next) {
    jdbc.sql(
            """
            update sightings.source
               set outcome = :outcome, next_at = :next, tag = :tag, changed = :changed
             where list = :list and version = :version
            """)
        .param("outcome", outcome.name())
        .param("next", EditionStore.utc(next))
        .param("tag", due.tag())
        .param("changed", due.changed())
        .param("list", list.name())
        .param("version", due.version())
        .update();
  }

  private static Source source(ResultSet row, int number) throws SQLException {
    return new Source(
        PublicList.valueOf(row.getString("list")),
        row.getBoolean("fetches"),
        row.getBoolean("inside"),
        row.getString("address"),
        Optional.ofNullable(row.getObject("asked_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        Source.Outcome.valueOf(row.getString("outcome")),
        row.getLong("version"));
  }

  /// A list that is to be asked for now.
  ///
  /// @param tag what its server called the file that is known
  record Due(boolean inside, String address, String tag, String changed, long version) {

    Due knowing(String newTag, String newChanged) {
      return new Due(inside, address, newTag, newChanged, version);
    }
  }
}
