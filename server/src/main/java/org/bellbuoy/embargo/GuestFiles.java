package org.bellbuoy.embargo;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.AtCounter;
import org.bellbuoy.kernel.MaterialRead;
import org.bellbuoy.kernel.RestoreFence;
import org.bellbuoy.kernel.Witness;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens what lies at the counter for one outsider; every reading is recorded.
///
/// While everything outward is held, as after a restore, nothing that we laid out is shown: the
/// world may know more than this house does. What the outsider wrote stays theirs to read.
@Component
@AtCounter
public class GuestFiles {

  private final GuestFileStore store;
  private final ConsentStore consents;
  private final ReadingStore readings;
  private final GuestPasskeyStore passkeys;
  private final Authority authority;
  private final Witness witness;
  private final RestoreFence fence;
  private final Clock clock;

  GuestFiles(
      GuestFileStore store,
      ConsentStore consents,
      ReadingStore readings,
      GuestPasskeyStore passkeys,
      Authority authority,
      Witness witness,
      RestoreFence fence,
      Clock clock) {
    this.store = store;
    this.consents = consents;
    this.readings = readings;
    this.passkeys = passkeys;
    this.authority = authority;
    this.witness = witness;
    this.fence = fence;
    this.clock = clock;
  }

  @Transactional
  public GuestFile open(Viewer viewer) {
    Viewer.Outsider guest = authority.requireOutsider(viewer);
    Instant now = clock.instant();
    GuestFileStore.Guest known = store.guest(guest.party());
    boolean held = fence.held();
    GuestFile file =
        new GuestFile(
            known.kind(),
            known.name(),
            store.agreed(guest.circle()).orElse(null),
            store.offered(guest.circle()).map(offer -> withOwn(guest, offer)).orElse(null),
            store.ended(guest.circle()),
            held,
            passkeys.any(guest.party()),
            held ? List.of() : store.notices(guest.circle(), now),
            held ? List.of() : store.tasks(guest.party()),
            letters(guest, held));
    record(guest, file, now);
    return file;
  }

  private List<Letter> letters(Viewer.Outsider guest, boolean held) {
    return store.letters(guest.party()).stream().filter(letter -> !held || !letter.ours()).toList();
  }

  private GuestFile.Offered withOwn(Viewer.Outsider guest, GuestFile.Offered offer) {
    return consents.to(offer.id()).stream()
        .filter(consent -> consent.party().equals(guest.party()))
        .findFirst()
        .map(consent -> new GuestFile.Offered(offer.id(), offer.end(), consent.reply()))
        .orElse(offer);
  }

  private void record(Viewer.Outsider guest, GuestFile file, Instant now) {
    List<UUID> read = new ArrayList<>(List.of(guest.circle()));
    file.notices().forEach(notice -> read.add(notice.id()));
    file.tasks().forEach(task -> read.add(task.id()));
    file.letters().forEach(letter -> read.add(letter.id()));
    MaterialRead told = new MaterialRead(guest.actor(), now, guest.circle(), read);
    witness.saw(told);
    readings.add(told);
  }
}
