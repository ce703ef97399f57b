package org.bellbuoy.notices;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.advisories.AdvisoryPreview;
import org.bellbuoy.customers.CustomerId;
import org.bellbuoy.customers.Customers;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says who is told first of a revision whose notice has not gone out, and how long the others wait
/// at most.
///
/// Refuses: not allowed, missing, invalid, changed meanwhile, [NoticeRefusal.PlannedAlready],
/// [NoticeRefusal.NobodyWaits].
@Component
public class ChoosePilot {

  private final Spoken spoken;
  private final PreparationStore store;
  private final Customers customers;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  ChoosePilot(
      Spoken spoken,
      PreparationStore store,
      Customers customers,
      Authority authority,
      Clock clock,
      News news) {
    this.spoken = spoken;
    this.store = store;
    this.customers = customers;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  /// @param version of what was wished that the viewer had read; 0 where that was nothing
  @Transactional
  public void choose(Viewer viewer, String advisory, PilotForm typed, long version) {
    authority.require(viewer, Permission.TURN_NOTICES);
    AdvisoryPreview opened = spoken.open(viewer, advisory);
    Reading reading = new Reading();
    PilotForm.Read read = typed.read(reading);
    Set<CustomerId> named = named(viewer, reading, read);
    reading.finish();
    if (read.kind() != PilotKind.NONE) {
      PilotRule.forbids(opened.facts())
          .ifPresent(why -> {
            throw new NoticeRefusal.NobodyWaits(why).refused();
          });
    }
    UUID revision = opened.revision().id().value();
    Preparation known = store.hold(opened.advisory().id().value(), revision);
    spoken.requireUnplanned(revision);
    if (known.version() != version) {
      throw new ChangedMeanwhile(known.version()).refused();
    }
    int first = read.kind() == PilotKind.FIRST ? read.first() : 0;
    store.put(
        new Preparation(
            revision, read.kind(), first, read.lasting(), named, viewer.actor(), version));
    news.tell(new PilotChosen(viewer.actor(), clock.instant(), revision, read.kind()));
  }

  private Set<CustomerId> named(Viewer viewer, Reading reading, PilotForm.Read read) {
    Set<CustomerId> found = new HashSet<>();
    boolean look = read.kind() == PilotKind.NAMED && reading.flaws().isEmpty();
    for (String code : look ? read.customers() : List.<String>of()) {
      Optional<CustomerId> id = customers.kept(viewer, code);
      if (id.isEmpty()) {
        reading.flaw("customers", "No customer that is kept has the number " + code + ".");
      }
      id.ifPresent(found::add);
    }
    return found;
  }
}
