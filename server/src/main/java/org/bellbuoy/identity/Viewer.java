package org.bellbuoy.identity;

import java.util.Set;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;

/// Who is asking. A parameter of every question and every deed, never taken from the air.
public sealed interface Viewer {

  /// How the ledger names this viewer.
  Actor actor();

  Set<Role> roles();

  default boolean holds(Role role) {
    return roles().contains(role);
  }

  /// A stranger at any door.
  record Anyone() implements Viewer {
    @Override
    public Actor actor() {
      return Actor.anyone();
    }

    @Override
    public Set<Role> roles() {
      return Set.of();
    }
  }

  /// A signed-in member of staff, by session or by API token.
  ///
  /// @param personId the person; a token acts with the rights of the person it belongs to
  record Staff(UUID personId, String name, Set<Role> roles) implements Viewer {
    public Staff {
      roles = Set.copyOf(roles);
    }

    @Override
    public Actor actor() {
      return Actor.person(personId);
    }
  }

  /// Somebody from outside who was invited to what one circle guards, and to nothing else.
  ///
  /// @param party who it is, as a party to the embargo
  /// @param circle the one circle
  record Outsider(UUID party, UUID circle) implements Viewer {
    @Override
    public Actor actor() {
      return Actor.outsider(party);
    }

    @Override
    public Set<Role> roles() {
      return Set.of();
    }
  }

  /// A contact of a customer who signed in at the counter, for what concerns that customer alone.
  ///
  /// @param contact who it is, in the register of customers
  /// @param customer the one customer
  record Customer(UUID contact, UUID customer) implements Viewer {
    @Override
    public Actor actor() {
      return Actor.outsider(contact);
    }

    @Override
    public Set<Role> roles() {
      return Set.of();
    }
  }

  /// The house itself, in jobs.
  record Machine() implements Viewer {
    @Override
    public Actor actor() {
      return Actor.machine();
    }

    @Override
    public Set<Role> roles() {
      return Set.of();
    }
  }
}
