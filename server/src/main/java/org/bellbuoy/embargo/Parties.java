package org.bellbuoy.embargo;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Passkey;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.MaterialRead;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a member of the circle may read of the parties. Reading is told, so that the ledger has it.
@Component
public class Parties {

  /// A party with all that lies at the counter for it alone.
  public record Opened(
      Party party, List<Letter> letters, List<PartyTask> tasks, List<Passkey> passkeys) {
    public Opened {
      letters = List.copyOf(letters);
      tasks = List.copyOf(tasks);
      passkeys = List.copyOf(passkeys);
    }
  }

  private final PartyStore parties;
  private final CounterStore counter;
  private final GuestRing ring;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  Parties(
      PartyStore parties,
      CounterStore counter,
      GuestRing ring,
      Authority authority,
      Clock clock,
      News news) {
    this.parties = parties;
    this.counter = counter;
    this.ring = ring;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public List<Party> of(Viewer viewer, EmbargoId circle) {
    authority.require(viewer, Permission.READ_CASE, circle.value());
    List<Party> found = parties.of(circle);
    tell(viewer, circle, found.stream().map(Party::id).toList());
    return found;
  }

  @Transactional
  public Opened open(Viewer viewer, EmbargoId circle, String code) {
    authority.require(viewer, Permission.READ_CASE, circle.value());
    Party party = parties.find(circle, code).orElseThrow(() -> new Missing().refused());
    List<Letter> letters = counter.letters(party.id());
    List<PartyTask> tasks = counter.tasks(party.id());
    List<UUID> read = new ArrayList<>(List.of(party.id()));
    letters.forEach(letter -> read.add(letter.id()));
    tasks.forEach(task -> read.add(task.id()));
    tell(viewer, circle, read);
    return new Opened(party, letters, tasks, ring.of(party.id()));
  }

  @Transactional
  public List<PartyNotice> notices(Viewer viewer, EmbargoId circle) {
    authority.require(viewer, Permission.READ_CASE, circle.value());
    List<PartyNotice> found = counter.notices(circle);
    tell(viewer, circle, found.stream().map(PartyNotice::id).toList());
    return found;
  }

  private void tell(Viewer viewer, EmbargoId circle, List<UUID> read) {
    if (!read.isEmpty()) {
      news.tell(
          new MaterialRead(
              viewer.actor(),
              clock.instant(),
              circle.value(),
              read,
              authority.manner(viewer, circle.value())));
    }
  }
}
