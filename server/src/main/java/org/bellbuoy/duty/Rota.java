package org.bellbuoy.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The order in which people take their turns, and for how many days each.
///
/// @param startsOn the first day of the first person's first turn
/// @param handOverAt when a turn passes on, by the clocks of the zone
/// @param turns by person; empty while no rota is set
public record Rota(
    LocalDate startsOn, int turnDays, LocalTime handOverAt, ZoneId zone, List<UUID> turns) {

  public Rota {
    turns = List.copyOf(turns);
  }

  /// Everybody, beginning with whose turn it is at that moment.
  public List<UUID> from(Instant at) {
    if (turns.isEmpty()) {
      return turns;
    }
    int first = Math.floorMod(turn(at), turns.size());
    List<UUID> order = new ArrayList<>(turns.subList(first, turns.size()));
    order.addAll(turns.subList(0, first));
    return order;
  }

  /// When the turn that runs at that moment passes on.
  public Instant handOverAfter(Instant at) {
    LocalDate day = startsOn.plusDays((turn(at) + 1L) * turnDays);
    return day.atTime(handOverAt).atZone(zone).toInstant();
  }

  /// The day as the desk counts it, for absences.
  public LocalDate dayOf(Instant at) {
    return at.atZone(zone).toLocalDate();
  }

  private int turn(Instant at) {
    ZonedDateTime local = at.atZone(zone);
    LocalDate day = local.toLocalDate();
    Instant passesOn = day.atTime(handOverAt).atZone(zone).toInstant();
    long days = ChronoUnit.DAYS.between(startsOn, at.isBefore(passesOn) ? day.minusDays(1) : day);
    return (int) Math.floorDiv(days, (long) turnDays);
  }
}
