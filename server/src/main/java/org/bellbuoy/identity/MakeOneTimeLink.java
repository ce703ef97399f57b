package org.bellbuoy.identity;

import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes a link that works once.
///
/// Set-up and sign-in links are made by the house itself only: an administrator who could sign in
/// as somebody else would read what administrators must not. Refuses: [NotAllowed], [Missing],
/// [IdentityRefusal.AlreadySetUp], [IdentityRefusal.Deactivated].
@Component
public class MakeOneTimeLink {

  private final LinkMaking making;
  private final PersonStore people;
  private final RoleStore roles;
  private final Authority authority;

  MakeOneTimeLink(LinkMaking making, PersonStore people, RoleStore roles, Authority authority) {
    this.making = making;
    this.people = people;
    this.roles = roles;
    this.authority = authority;
  }

  @Transactional
  public OneTimeLink execute(Viewer viewer, LinkPurpose purpose) {
    return switch (purpose) {
      case LinkPurpose.SetUp _ -> setUp(viewer);
      case LinkPurpose.SignIn signIn -> {
        requireTheHouse(viewer);
        yield forPerson(viewer, purpose.kind(), signIn.person());
      }
      case LinkPurpose.Invitation invitation -> {
        authority.require(viewer, Permission.MANAGE_PEOPLE);
        yield forPerson(viewer, purpose.kind(), invitation.person());
      }
    };
  }

  private OneTimeLink setUp(Viewer viewer) {
    requireTheHouse(viewer);
    if (roles.hasAdministrator()) {
      throw new Refused(new IdentityRefusal.AlreadySetUp());
    }
    return making.make(viewer.actor(), LinkKind.SETUP, Optional.empty());
  }

  private OneTimeLink forPerson(Viewer viewer, LinkKind kind, UUID id) {
    PersonRow person = people.hold(id).orElseThrow(() -> new Refused(new Missing()));
    if (person.state() == PersonState.DEACTIVATED) {
      throw new Refused(new IdentityRefusal.Deactivated());
    }
    return making.make(viewer.actor(), kind, Optional.of(id));
  }

  private static void requireTheHouse(Viewer viewer) {
    switch (viewer) {
      case Viewer.Machine _ -> {}
      case Viewer.Staff _, Viewer.Outsider _, Viewer.Customer _, Viewer.Anyone _ ->
          throw new Refused(new NotAllowed());
    }
  }
}
