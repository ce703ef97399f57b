package org.bellbuoy.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Everything that decides who is on duty. Pure arithmetic.
///
/// @param standIns the latest last
/// @param able who may answer reports and is on the staff
public record Roster(Rota rota, List<Absence> absences, List<StandIn> standIns, Set<UUID> able) {

  public Roster {
    absences = List.copyOf(absences);
    standIns = List.copyOf(standIns);
    able = Set.copyOf(able);
  }

  /// Whoever is there at that moment, in the order in which they are asked: who stands in first,
  /// then whose turn it is, then the next. Nobody stands twice.
  public List<UUID> chain(Instant at) {
    LocalDate day = rota.dayOf(at);
    Set<UUID> chain = new LinkedHashSet<>();
    standIns.reversed().stream()
        .filter(each -> each.covers(at))
        .map(StandIn::person)
        .filter(able::contains)
        .forEach(chain::add);
    rota.from(at).stream()
        .filter(person -> able.contains(person) && !isAway(person, day))
        .forEach(chain::add);
    return List.copyOf(chain);
  }

  public Optional<UUID> onDuty(Instant at) {
    return chain(at).stream().findFirst();
  }

  private boolean isAway(UUID person, LocalDate day) {
    return absences.stream().anyMatch(each -> each.person().equals(person) && each.covers(day));
  }
}
