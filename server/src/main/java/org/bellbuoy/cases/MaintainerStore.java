package org.bellbuoy.cases;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who looks after what, by the word with which a report names it.
@Repository
class MaintainerStore {

  private record Row(String place, UUID person) {}

  private final JdbcClient jdbc;

  MaintainerStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<String, List<UUID>> all() {
    return jdbc
        .sql("select place, person_id from cases.maintainer")
        .query((row, _) -> new Row(row.getString("place"), row.getObject("person_id", UUID.class)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Row::place, Collectors.mapping(Row::person, Collectors.toList())));
  }

  boolean isEmpty() {
    return jdbc.sql("select not exists (select 1 from cases.maintainer)")
        .query(Boolean.class)
        .single();
  }

  List<UUID> of(Collection<String> places) {
    return jdbc.sql("select distinct person_id from cases.maintainer where place = any(:places)")
        .param("places", places.toArray(String[]::new))
        .query((row, _) -> row.getObject("person_id", UUID.class))
        .list();
  }

  void replace(String place, Collection<UUID> people) {
    jdbc.sql("delete from cases.maintainer where place = :place").param("place", place).update();
    people.forEach(person -> add(place, person));
  }

  /// The places whose maintainers a report brings in by itself.
  Set<String> routed() {
    return new HashSet<>(
        jdbc.sql("select place from cases.routed_place")
            .query((row, _) -> row.getString("place"))
            .list());
  }

  void route(String place, boolean routed) {
    if (routed) {
      jdbc.sql("insert into cases.routed_place (place) values (:place) on conflict do nothing")
          .param("place", place)
          .update();
    } else {
      jdbc.sql("delete from cases.routed_place where place = :place")
          .param("place", place)
          .update();
    }
  }

  private void add(String place, UUID person) {
    jdbc.sql("insert into cases.maintainer (place, person_id) values (:place, :person)")
        .param("place", place)
        .param("person", person)
        .update();
  }
}
