package org.bellbuoy.duty;

import java.time.Instant;
import java.util.Optional;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.vault.Token;
import org.springframework.stereotype.Component;

/// The secret addresses by which calendar programs fetch what falls due.
@Component
public class CalendarAddresses {

  private static final Viewer HOUSE = new Viewer.Machine();

  private final CalendarAddressStore store;
  private final People people;
  private final Authority authority;

  CalendarAddresses(CalendarAddressStore store, People people, Authority authority) {
    this.store = store;
    this.people = people;
    this.authority = authority;
  }

  /// When the viewer's own address was made, while there is one.
  public Optional<Instant> own(Viewer viewer) {
    return store.madeAt(authority.requireStaff(viewer).personId());
  }

  /// Whose calendar this secret opens, with the roles they hold now; whoever left has none.
  public Optional<Viewer.Staff> owner(String secret) {
    return store
        .person(Token.presented(secret).hash())
        .flatMap(person ->
            people.colleagues(HOUSE).stream().filter(each -> each.id().equals(person)).findFirst())
        .map(each -> new Viewer.Staff(each.id(), each.name(), each.roles()));
  }
}
