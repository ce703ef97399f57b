package org.bellbuoy.incidents;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.ClockOrder;
import org.bellbuoy.deadlines.StartClock;
import org.bellbuoy.duty.PageDuty;
import org.bellbuoy.embargo.OpenCircle;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Colleague;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Reading;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A member of staff raises an incident. Its circle is everybody who is lead, legal or privacy
/// officer at that moment, so that nobody has to be asked first; who raised it sees a number. Its
/// first action is promised by a clock from when it was noticed, and whoever is on duty is paged.
///
/// Refuses: not allowed, invalid.
@Component
public class RaiseIncident {

  private static final Viewer HOUSE = new Viewer.Machine();

  private final IncidentStore store;
  private final IncidentWriting writing;
  private final IncidentSeals seals;
  private final OpenCircle circles;
  private final StartClock clocks;
  private final PageDuty duty;
  private final IncidentCircle circle;
  private final Authority authority;
  private final Ids ids;

  RaiseIncident(
      IncidentStore store,
      IncidentWriting writing,
      IncidentSeals seals,
      OpenCircle circles,
      StartClock clocks,
      PageDuty duty,
      IncidentCircle circle,
      Authority authority,
      Ids ids) {
    this.store = store;
    this.writing = writing;
    this.seals = seals;
    this.circles = circles;
    this.clocks = clocks;
    this.duty = duty;
    this.circle = circle;
    this.authority = authority;
    this.ids = ids;
  }

  /// @return its number, all that whoever raised it learns
  @Transactional
  public String raise(Viewer viewer, IncidentForm typed) {
    authority.require(viewer, Permission.FILE_REPORT);
    UUID by = authority.requireStaff(viewer).personId();
    Reading reading = new Reading();
    String what = reading.block("what", typed.what(), IncidentWriting.MOST);
    MomentsForm when = new MomentsForm(typed.noticedAt(), null, null, null);
    IncidentMoments moments = IncidentMoments.read(reading, when, writing.now());
    reading.finish();
    Incident raised = fresh(by, circles.open(viewer, circle()).value(), moments);
    store.add(raised, seals.what(raised.id(), what));
    writing.told(viewer, raised, IncidentStep.Kind.RAISED, "");
    clocks.execute(
        HOUSE, ClockOrder.byRule(ClockKind.FIRST_ACTION, raised.id(), raised.noticedAt()));
    boolean _ = duty.page(raised.id(), PageDuty.Ground.WEIGHED);
    return raised.number();
  }

  private Incident fresh(UUID by, UUID circle, IncidentMoments moments) {
    return new Incident(
        ids.next(),
        ids.code(),
        circle,
        IncidentState.SUSPECTED,
        Severe.NOT_JUDGED,
        by,
        writing.now(),
        moments.noticedAt(),
        moments.awareAt(),
        null,
        null,
        1);
  }

  private Set<UUID> circle() {
    return circle.fit().stream().map(Colleague::id).collect(Collectors.toSet());
  }
}
