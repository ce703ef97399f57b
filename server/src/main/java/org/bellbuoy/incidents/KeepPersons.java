package org.bellbuoy.incidents;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Brings in the persons whose data an incident exposed, exactly as they were looked at, until a
/// day on which they are destroyed.
///
/// Refuses: missing, invalid, changed meanwhile.
@Component
public class KeepPersons {

  private static final int LONGEST = 10;
  private static final int MOST_DAYS = 366;
  private static final int HASH = 64;

  private final IncidentWriting writing;
  private final PersonListStore store;
  private final Authority authority;
  private final Ids ids;

  KeepPersons(IncidentWriting writing, PersonListStore store, Authority authority, Ids ids) {
    this.writing = writing;
    this.store = store;
    this.authority = authority;
    this.ids = ids;
  }

  @Transactional
  public void keep(Viewer viewer, String code, PersonsForm typed, long version) {
    Incident taken = writing.taken(viewer, code, version);
    UUID by = authority.requireStaff(viewer).personId();
    Reading reading = new Reading();
    String text = PersonFile.text(reading, typed.csv());
    String seen = reading.optionalLine("seen", typed.seen(), HASH);
    LocalDate until = day(reading, typed.destroyBy());
    reading.finish();
    PersonFile file = PersonFile.of(text);
    requireSeen(file, seen);
    writing.requireUnchanged(viewer, taken);
    int persons = file.persons().size();
    PersonList list =
        new PersonList(ids.next(), taken.id(), ids.code(), persons, writing.now(), until, null);
    store.add(list, by, file.persons());
    writing.keep(
        viewer, taken, IncidentStep.Kind.PERSONS_BROUGHT_IN, persons + " persons, until " + until);
  }

  private static void requireSeen(PersonFile file, String seen) {
    if (!seen.equals(file.plan().seen())) {
      throw Invalid.of("csv", "Look at what this file would bring in first.").refused();
    }
    if (file.persons().isEmpty()) {
      throw Invalid.of("csv", "No line of it can be taken.").refused();
    }
  }

  private LocalDate day(Reading reading, @Nullable String typed) {
    String text = reading.line("destroyBy", typed, LONGEST);
    LocalDate today = writing.now().atZone(ZoneOffset.UTC).toLocalDate();
    if (text.isEmpty()) {
      return today;
    }
    try {
      LocalDate day = LocalDate.parse(text);
      if (!day.isAfter(today) || day.isAfter(today.plusDays(MOST_DAYS))) {
        reading.flaw("destroyBy", "Enter a day after today and within a year.");
      }
      return day;
    } catch (DateTimeException unreadable) {
      reading.flaw("destroyBy", "Enter a day such as 2026-12-31.");
      return today;
    }
  }
}
