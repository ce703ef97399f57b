package org.bellbuoy.fixes;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.embargo.CircleMember;
import org.bellbuoy.embargo.Embargoes;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Colleague;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What every deed of this room does before and after its own thing.
@Component
class FixWriting {

  static final int MOST = 2_000;

  private final Cases cases;
  private final Fixes fixes;
  private final FixStore store;
  private final FixHistoryStore history;
  private final Authority authority;
  private final Embargoes embargoes;
  private final People people;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  FixWriting(
      Cases cases,
      Fixes fixes,
      FixStore store,
      FixHistoryStore history,
      Authority authority,
      Embargoes embargoes,
      People people,
      Ids ids,
      Clock clock,
      News news) {
    this.cases = cases;
    this.fixes = fixes;
    this.store = store;
    this.history = history;
    this.authority = authority;
    this.embargoes = embargoes;
    this.people = people;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  /// The open case, in which the viewer may do this.
  CaseFile file(Viewer viewer, String code, Permission permission) {
    CaseFile file = cases.get(viewer, code);
    authority.require(viewer, permission, file.embargo().value());
    if (!file.state().open()) {
      throw new FixRefusal.CaseEnded().refused();
    }
    return file;
  }

  FixFile whole(CaseFile file, FixWork work) {
    return fixes.whole(file, work);
  }

  FixWork work(CaseFile file, String code) {
    return fixes.work(file, code);
  }

  /// The work as the viewer had read it.
  FixWork work(CaseFile file, String code, long version) {
    FixWork work = work(file, code);
    if (work.version() != version) {
      throw new ChangedMeanwhile(work.version()).refused();
    }
    return work;
  }

  /// Somebody on the staff, by code; nobody where nothing was chosen.
  Optional<UUID> person(Viewer viewer, Reading reading, String field, @Nullable String code) {
    if (code == null || code.isBlank()) {
      return Optional.empty();
    }
    Optional<Colleague> found = people.colleague(viewer, code.strip());
    if (found.isEmpty()) {
      reading.flaw(field, "There is no colleague with this code.");
    }
    return found.map(Colleague::id);
  }

  /// The same, who must know of the case.
  Optional<UUID> member(
      Viewer viewer, CaseFile file, Reading reading, String field, @Nullable String code) {
    Optional<UUID> person = person(viewer, reading, field, code);
    boolean knows =
        person.isEmpty()
            || embargoes.members(viewer, file.embargo()).stream()
                .map(CircleMember::person)
                .anyMatch(person.get()::equals);
    if (!knows) {
      reading.flaw(field, "This person may not know of the case. Add them to its circle first.");
    }
    return person;
  }

  /// A new item as it was typed; refused where something cannot be taken.
  FixItem item(
      Viewer viewer,
      CaseFile file,
      Reading reading,
      FixItem.Kind kind,
      Trade trade,
      @Nullable String text,
      @Nullable String owner) {
    String words = reading.block("text", text, MOST);
    Optional<UUID> person = member(viewer, file, reading, "doneBy", owner);
    reading.finish();
    return new FixItem(
        ids.code(), kind, trade, words, person.orElse(null), viewer.actor(), now(), null, null);
  }

  /// Keeps the changed work with the entry that says so.
  void keep(Viewer viewer, FixWork changed, FixStep step) {
    store.update(changed);
    told(viewer, changed, step);
  }

  void told(Viewer viewer, FixWork work, FixStep step) {
    history.add(work, step);
    news.tell(
        new FixChanged(viewer.actor(), step.at(), work.about().value(), work.id(), step.kind()));
  }

  void told(Viewer viewer, FixWork work, FixItem.Kind kind, FixItemChanged.Change change) {
    news.tell(
        new FixItemChanged(viewer.actor(), now(), work.about().value(), work.id(), kind, change));
  }

  Instant now() {
    return clock.instant();
  }
}
