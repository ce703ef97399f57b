package org.bellbuoy.cases.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bellbuoy.cases.CaseNumbers;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.embargo.Reader;
import org.bellbuoy.embargo.Readings;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// Puts names to those who read a case.
@Component
class CaseReaders {

  private final CaseNumbers numbers;
  private final Readings readings;
  private final People people;

  CaseReaders(CaseNumbers numbers, Readings readings, People people) {
    this.numbers = numbers;
    this.readings = readings;
    this.people = people;
  }

  List<CaseReader> of(Viewer viewer, String code) {
    EmbargoId circle = numbers.circle(viewer, code);
    List<Reader> found = readings.of(viewer, circle);
    Map<UUID, String> names =
        people.names(viewer, found.stream().map(reader -> reader.by().id()).toList());
    return found.stream().map(reader -> line(reader, names)).toList();
  }

  /// The id under which the ledger knows the case.
  UUID circle(Viewer viewer, String code) {
    return numbers.circle(viewer, code).value();
  }

  private static CaseReader line(Reader reader, Map<UUID, String> names) {
    String as =
        switch (reader.by().kind()) {
          case PERSON -> "staff";
          case TOKEN -> "API token";
          case REPORTER -> "reporter";
          case OUTSIDER -> "outsider";
          case ANYONE -> "unknown";
          case MACHINE -> "the desk itself";
        };
    String who = names.getOrDefault(reader.by().id(), as);
    return new CaseReader(
        who, as, reader.times(), reader.items(), reader.first(), reader.last(), reader.emergency());
  }
}
