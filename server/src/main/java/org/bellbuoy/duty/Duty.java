package org.bellbuoy.duty;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Colleague;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// Who is on duty, for everybody on the staff; warnings for those who answer reports.
@Component
public class Duty {

  private static final int LATELY = 30;

  private final RotaStore store;
  private final Rosters rosters;
  private final WarningStore warnings;
  private final People people;
  private final Authority authority;
  private final Clock clock;

  Duty(
      RotaStore store,
      Rosters rosters,
      WarningStore warnings,
      People people,
      Authority authority,
      Clock clock) {
    this.store = store;
    this.rosters = rosters;
    this.warnings = warnings;
    this.people = people;
    this.authority = authority;
    this.clock = clock;
  }

  /// How the duty stands now.
  ///
  /// @param chain who is there, the person on duty first
  /// @param rota in order; somebody who left stays in it until it is changed
  /// @param handOverAt when the turn passes on
  public record DutyNow(
      StoredRota set,
      List<Colleague> chain,
      List<Colleague> rota,
      Instant handOverAt,
      List<AwayLine> away) {

    public Optional<Colleague> onDuty() {
      return chain.stream().findFirst();
    }

    public Optional<Colleague> next() {
      return chain.stream().skip(1).findFirst();
    }
  }

  /// An absence with its person.
  public record AwayLine(Absence absence, Colleague person) {}

  public DutyNow now(Viewer viewer) {
    authority.require(viewer, Permission.STAFF);
    Instant now = clock.instant();
    StoredRota set = store.rota();
    Map<UUID, Colleague> known = colleagues(viewer);
    return new DutyNow(
        set,
        named(rosters.at(now).chain(now), known),
        named(set.rota().turns(), known),
        set.rota().handOverAfter(now),
        away(store.absences(set.rota().dayOf(now)), known));
  }

  /// Who could take a turn.
  public List<Colleague> able(Viewer viewer) {
    return people.colleagues(viewer).stream()
        .filter(each -> each.roles().stream().anyMatch(Permission.ANSWER_REPORT.roles()::contains))
        .toList();
  }

  /// The latest warnings, those still open first.
  public List<Warning> warnings(Viewer viewer) {
    authority.require(viewer, Permission.ANSWER_REPORT);
    return warnings.latest(LATELY);
  }

  /// Since when nobody is on duty though a rota is set.
  public Optional<Instant> nobodySince(Viewer viewer) {
    authority.require(viewer, Permission.STAFF);
    return warnings.nobodySince();
  }

  private Map<UUID, Colleague> colleagues(Viewer viewer) {
    return people.colleagues(viewer).stream()
        .collect(Collectors.toMap(Colleague::id, Function.identity()));
  }

  private static List<Colleague> named(List<UUID> ids, Map<UUID, Colleague> known) {
    return ids.stream().filter(known::containsKey).map(known::get).toList();
  }

  private static List<AwayLine> away(List<Absence> absences, Map<UUID, Colleague> known) {
    List<AwayLine> lines = new ArrayList<>();
    for (Absence absence : absences) {
      Colleague person = known.get(absence.person());
      if (person != null) {
        lines.add(new AwayLine(absence, person));
      }
    }
    return lines;
  }
}
