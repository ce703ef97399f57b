package org.bellbuoy.identity;

import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets somebody begin anew at the word of whoever stands at the server's console: for a vendor
/// with one administrator, who has lost every factor. Refuses: [NotAllowed].
@Component
public class RecoverAtConsole {

  private final PersonStore people;
  private final FactorReset reset;
  private final Pepper pepper;

  RecoverAtConsole(PersonStore people, FactorReset reset, Pepper pepper) {
    this.people = people;
    this.reset = reset;
    this.pepper = pepper;
  }

  /// Empty when nobody who may sign in has this address.
  @Transactional
  public Optional<OneTimeLink> execute(Viewer viewer, String email) {
    requireTheHouse(viewer);
    byte[] lookup = pepper.hash("email", EmailAddress.comparable(email));
    return people
        .holdByEmail(lookup)
        .filter(person -> person.state() == PersonState.ACTIVE)
        .map(PersonRow::id)
        .map(person -> reset(viewer, person));
  }

  private OneTimeLink reset(Viewer viewer, UUID person) {
    return reset.reset(viewer.actor(), person);
  }

  private static void requireTheHouse(Viewer viewer) {
    switch (viewer) {
      case Viewer.Machine _ -> {}
      case Viewer.Staff _, Viewer.Outsider _, Viewer.Customer _, Viewer.Anyone _ ->
          throw new Refused(new NotAllowed());
    }
  }
}
