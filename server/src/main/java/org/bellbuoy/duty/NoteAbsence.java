package org.bellbuoy.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.NotAllowed;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Notes the days on which somebody is not there: one's own, or as a lead a colleague's. The rota
/// passes that person over. No reason is asked for.
///
/// Refuses: not allowed, invalid.
@Component
public class NoteAbsence {

  private static final int LONGEST = 400;

  private final RotaStore store;
  private final People people;
  private final Authority authority;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  NoteAbsence(
      RotaStore store, People people, Authority authority, Ids ids, Clock clock, News news) {
    this.store = store;
    this.people = people;
    this.authority = authority;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  /// @param person the code of who will be away; empty for oneself
  @Transactional
  public Absence execute(
      Viewer viewer, @Nullable String person, @Nullable String from, @Nullable String to) {
    UUID self = authority.requireStaff(viewer).personId();
    Reading reading = new Reading();
    UUID who = person == null || person.isBlank() ? self : colleague(viewer, reading, person);
    LocalDate first = day(reading, "from", from);
    LocalDate last = day(reading, "to", to);
    if (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST))) {
      reading.flaw("to", "The last day must not lie before the first, nor years after it.");
    }
    reading.finish();
    if (!who.equals(self) && !authority.may(viewer, Permission.RUN_ROTA)) {
      throw new Refused(new NotAllowed());
    }
    Absence absence = new Absence(ids.code(), who, first, last);
    UUID id = ids.next();
    store.add(id, absence);
    news.tell(new AbsenceNoted(viewer.actor(), clock.instant(), id, who));
    return absence;
  }

  private UUID colleague(Viewer viewer, Reading reading, String code) {
    return people
        .colleague(viewer, code)
        .map(each -> each.id())
        .orElseGet(() -> {
          reading.flaw("person", "Choose a colleague.");
          return new UUID(0, 0);
        });
  }

  private static LocalDate day(Reading reading, String field, @Nullable String raw) {
    String text = reading.line(field, raw, 10);
    try {
      return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
    } catch (DateTimeParseException _) {
      reading.flaw(field, "Enter a date such as 2026-12-24.");
      return LocalDate.EPOCH;
    }
  }
}
