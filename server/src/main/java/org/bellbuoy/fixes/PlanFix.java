package org.bellbuoy.fixes;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.catalog.Catalog;
import org.bellbuoy.embargo.AddToCircle;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts a stream of the catalogue on the list of what has to be mended, with whoever does it; that
/// person comes to know of the case by it.
///
/// Refuses: missing, not allowed, invalid, [FixRefusal.AlreadyPlanned], [FixRefusal.CaseEnded].
@Component
public class PlanFix {

  private final FixWriting writing;
  private final FixStore store;
  private final Catalog catalog;
  private final AddToCircle circle;
  private final Ids ids;

  PlanFix(FixWriting writing, FixStore store, Catalog catalog, AddToCircle circle, Ids ids) {
    this.writing = writing;
    this.store = store;
    this.catalog = catalog;
    this.circle = circle;
    this.ids = ids;
  }

  /// @param place product and stream, as [Place#word()] writes them
  /// @param owner the code of a colleague, or nothing
  /// @return the code of the new work
  @Transactional
  public String plan(
      Viewer viewer, String caseCode, @Nullable String place, @Nullable String owner) {
    CaseFile file = writing.file(viewer, caseCode, Permission.WORK_CASE);
    Reading reading = new Reading();
    Optional<Place> where = Place.read(reading.line("place", place, 200));
    if (reading.flaws().isEmpty() && where.filter(known -> exists(viewer, known)).isEmpty()) {
      reading.flaw("place", "Choose a product and a stream of the catalogue.");
    }
    Optional<UUID> person = writing.person(viewer, reading, "owner", owner);
    reading.finish();
    Place chosen = where.orElseThrow();
    if (store.of(file.id()).stream().anyMatch(work -> work.place().equals(chosen))) {
      throw new FixRefusal.AlreadyPlanned(chosen.words()).refused();
    }
    person.ifPresent(who -> circle.add(viewer, file.embargo(), who));
    return planned(viewer, file, chosen, person.orElse(null));
  }

  private String planned(Viewer viewer, CaseFile file, Place place, @Nullable UUID owner) {
    Instant now = writing.now();
    FixWork work =
        new FixWork(
            ids.next(), ids.code(), file.id(), place, owner, FixState.PLANNED, null, now, now, 1);
    store.add(work);
    FixStep.Kind kind = FixStep.Kind.PLANNED;
    writing.told(viewer, work, new FixStep(kind, now, viewer.actor(), FixState.PLANNED, ""));
    return work.code();
  }

  private boolean exists(Viewer viewer, Place place) {
    return catalog.product(viewer, place.product()).stream()
        .flatMap(product -> catalog.streams(viewer, product.id()).stream())
        .anyMatch(stream -> stream.name().equals(place.stream()));
  }
}
