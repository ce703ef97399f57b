package org.bellbuoy.embargo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellbuoy.identity.Colleague;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;

/// Rings when a person reads far more than usual: more than twenty things within an hour, and on
/// that day more than three times what the person read on a busy day of the last thirty.
///
/// Two others are told, so that neither the reader nor a single friend can let it rest.
@Component
class WatchReader {

  private static final int PER_HOUR = 20;
  private static final int TIMES_USUAL = 3;
  private static final int NEWCOMER_DAYS = 5;
  private static final Duration BACK = Duration.ofDays(30);
  private static final Viewer HOUSE = new Viewer.Machine();

  private final ReaderStore store;
  private final People people;
  private final Ids ids;
  private final News news;

  WatchReader(ReaderStore store, People people, Ids ids, News news) {
    this.store = store;
    this.people = people;
    this.ids = ids;
    this.news = news;
  }

  void look(Actor reader, Instant now) {
    if (reader.kind() == Actor.Kind.MACHINE || hour(reader.id(), now) <= PER_HOUR) {
      return;
    }
    Instant today = now.truncatedTo(ChronoUnit.DAYS);
    int items = store.readSince(reader.id(), today, now);
    ReaderStore.Habit habit = store.habit(reader.id(), today.minus(BACK), today);
    int usual = habit.days() < NEWCOMER_DAYS ? Math.max(habit.usual(), PER_HOUR) : habit.usual();
    if (items > TIMES_USUAL * usual) {
      raise(reader.id(), now, items, usual);
    }
  }

  private int hour(UUID reader, Instant now) {
    return store.readSince(reader, now.minus(Duration.ofHours(1)), now);
  }

  private void raise(UUID reader, Instant now, int items, int usual) {
    ReadingAlarm alarm = new ReadingAlarm(ids.next(), ids.code(), reader, now, items, usual);
    if (store.raise(alarm, now.atZone(ZoneOffset.UTC).toLocalDate(), two(reader))) {
      news.tell(new ReadingAlarmRaised(HOUSE.actor(), now, reader, items, usual));
    }
  }

  /// An auditor and a lead where there are both; never the reader.
  private List<UUID> two(UUID reader) {
    List<Colleague> others =
        people.colleagues(HOUSE).stream().filter(each -> !each.id().equals(reader)).toList();
    return Stream.of(Role.AUDITOR, Role.LEAD)
        .flatMap(role -> others.stream().filter(each -> each.roles().contains(role)).limit(1))
        .map(Colleague::id)
        .collect(
            Collectors.collectingAndThen(
                Collectors.toCollection(LinkedHashSet::new), told -> filled(told, others)));
  }

  private static List<UUID> filled(Set<UUID> told, List<Colleague> others) {
    others.stream()
        .filter(each -> each.roles().contains(Role.LEAD) || each.roles().contains(Role.AUDITOR))
        .map(Colleague::id)
        .filter(id -> told.size() < 2)
        .forEach(told::add);
    return told.stream().limit(2).toList();
  }
}
