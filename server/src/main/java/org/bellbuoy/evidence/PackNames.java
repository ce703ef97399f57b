package org.bellbuoy.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// Puts the names of our own people beside their ids. The ledger knows ids only; whoever reads a
/// pack years later has no register to look them up in.
@Component
class PackNames {

  private static final List<String> PEOPLE = List.of("by", "person");

  private final People people;

  PackNames(People people) {
    this.people = people;
  }

  List<Chapter> in(Viewer viewer, List<Chapter> chapters) {
    Set<UUID> ids = new HashSet<>();
    for (Chapter chapter : chapters) {
      for (Chapter.Table table : chapter.tables()) {
        for (PackRow row : table.rows()) {
          PEOPLE.forEach(column -> id(row.word(column)).ifPresent(ids::add));
        }
      }
    }
    Map<UUID, String> names = people.names(viewer, ids);
    return chapters.stream().map(chapter -> named(chapter, names)).toList();
  }

  private static Chapter named(Chapter chapter, Map<UUID, String> names) {
    List<Chapter.Table> tables =
        chapter.tables().stream()
            .map(table ->
                new Chapter.Table(
                    table.title(), table.rows().stream().map(row -> named(row, names)).toList()))
            .toList();
    return new Chapter(
        chapter.name(), chapter.title(), chapter.subjects(), tables, chapter.leftOut());
  }

  private static PackRow named(PackRow row, Map<UUID, String> names) {
    PackRow named = row;
    for (String column : PEOPLE) {
      named = named.with(column + "_name", id(row.word(column)).map(names::get).orElse(""));
    }
    return named;
  }

  private static Optional<UUID> id(String word) {
    try {
      return word.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(word));
    } catch (IllegalArgumentException nobody) {
      return Optional.empty();
    }
  }
}
