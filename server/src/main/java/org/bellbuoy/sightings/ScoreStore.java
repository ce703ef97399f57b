package org.bellbuoy.sightings;

import java.util.List;
import java.util.Optional;
import org.bellbuoy.standards.facts.CveId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The scores of EPSS, packed by the thousand.
@Repository
class ScoreStore {

  private final JdbcClient jdbc;

  ScoreStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Touches the places at which a score changed, came or went, and no other.
  void renew(ScoreShelves fresh) {
    for (ScoreShelves.Place place : places()) {
      if (!fresh.shelves().containsKey(place)) {
        remove(place);
      }
    }
    fresh.shelves().forEach((place, shelf) -> write(place, shelf.bytes()));
  }

  private List<ScoreShelves.Place> places() {
    return jdbc.sql("select year, thousand from sightings.score")
        .query((row, _) -> new ScoreShelves.Place(row.getInt("year"), row.getLong("thousand")))
        .list();
  }

  private void remove(ScoreShelves.Place place) {
    jdbc.sql("delete from sightings.score where year = :year and thousand = :thousand")
        .param("year", place.year())
        .param("thousand", place.thousand())
        .update();
  }

  private void write(ScoreShelves.Place place, byte[] packed) {
    jdbc.sql(
            """
            insert into sightings.score as known (year, thousand, packed)
            values (:year, :thousand, :packed)
            on conflict (year, thousand) do update set packed = excluded.packed
             where known.packed is distinct from excluded.packed
            """)
        .param("year", place.year())
        .param("thousand", place.thousand())
        .param("packed", packed)
        .update();
  }

  Optional<Score> find(CveId cve) {
    ScoreShelves.Place place = ScoreShelves.Place.of(cve);
    return jdbc.sql(
            "select packed from sightings.score where year = :year and thousand = :thousand")
        .param("year", place.year())
        .param("thousand", place.thousand())
        .query((row, _) -> row.getBytes("packed"))
        .optional()
        .flatMap(packed -> ScoreShelves.find(cve, packed));
  }
}
