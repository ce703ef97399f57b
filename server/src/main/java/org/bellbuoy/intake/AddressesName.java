package org.bellbuoy.intake;

import java.util.List;
import org.bellbuoy.deadlines.NamesTeams;
import org.bellbuoy.deadlines.TeamCode;
import org.springframework.stereotype.Component;

/// Our addresses name the teams that answer there.
@Component
class AddressesName implements NamesTeams {

  private final MailAddressStore store;

  AddressesName(MailAddressStore store) {
    this.store = store;
  }

  @Override
  public List<String> naming(TeamCode team) {
    return store.all().stream()
        .filter(each -> each.team().equals(team))
        .map(each -> "mail to " + each.address())
        .toList();
  }
}
