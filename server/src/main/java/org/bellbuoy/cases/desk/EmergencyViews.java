package org.bellbuoy.cases.desk;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.bellbuoy.cases.CaseNumbers;
import org.bellbuoy.embargo.Emergencies;
import org.bellbuoy.embargo.EmergencyAccess;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.SecondPerson;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.identity.WhoConfirms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts the pages of emergency accesses together for whoever was told of them.
@Component
class EmergencyViews {

  private final Emergencies emergencies;
  private final CaseNumbers numbers;
  private final People people;
  private final SecondPerson second;
  private final Authority authority;
  private final Clock clock;

  EmergencyViews(
      Emergencies emergencies,
      CaseNumbers numbers,
      People people,
      SecondPerson second,
      Authority authority,
      Clock clock) {
    this.emergencies = emergencies;
    this.numbers = numbers;
    this.people = people;
    this.second = second;
    this.authority = authority;
    this.clock = clock;
  }

  List<EmergencyLine> list(Viewer viewer) {
    return emergencies.list(viewer).stream().map(each -> line(viewer, each)).toList();
  }

  EmergencyView of(Viewer viewer, String code) {
    EmergencyAccess access = emergencies.get(viewer, code);
    EmergencyAccess.State state = access.at(clock.instant());
    boolean going = state == EmergencyAccess.State.ASKED || state == EmergencyAccess.State.OPEN;
    boolean ends =
        authority.may(viewer, Permission.EMERGENCY_ACCESS)
            || authority.may(viewer, Permission.TAKE_PART, access.circle().value());
    return new EmergencyView(
        line(viewer, access),
        state == EmergencyAccess.State.ASKED ? who(viewer, access) : null,
        state == EmergencyAccess.State.OPEN && access.asked().by().equals(viewer.actor().id()),
        going && ends,
        state == EmergencyAccess.State.WANTS_REVIEW && authority.may(viewer, Permission.JOIN_CASE));
  }

  private @Nullable WhoConfirms who(Viewer viewer, EmergencyAccess access) {
    return authority.may(viewer, Permission.EMERGENCY_ACCESS)
        ? second.who(viewer, access.proposed())
        : null;
  }

  private EmergencyLine line(Viewer viewer, EmergencyAccess access) {
    Map<UUID, String> names =
        people.names(
            viewer,
            Stream.of(access.asked(), access.confirmed(), access.ended(), access.reviewed())
                .filter(Objects::nonNull)
                .map(EmergencyAccess.Deed::by)
                .toList());
    return new EmergencyLine(
        access.code(),
        numbers.ofEmergency(viewer, access),
        access.at(clock.instant()),
        name(names, access.asked()),
        access.asked().at(),
        access.minutes(),
        access.reason(),
        name(names, access.confirmed()),
        access.alone(),
        access.until(),
        name(names, access.ended()),
        emergencies.read(viewer, access.code()),
        name(names, access.reviewed()),
        access.review());
  }

  private static String name(Map<UUID, String> names, EmergencyAccess.@Nullable Deed deed) {
    return deed == null ? "" : names.getOrDefault(deed.by(), "somebody");
  }
}
