package org.bellbuoy.identity;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.bellbuoy.testkit.TestRoom;
import org.bellbuoy.vault.Vault;

/// The rule of two for rooms that are tested without people in them.
public final class SecondPersons {

  private SecondPersons() {}

  /// @param others who else could decide
  public static SecondPerson among(
      TestRoom room, Vault vault, Authority authority, Supplier<Set<UUID>> others) {
    EligibleStore eligible =
        new EligibleStore(room.jdbc) {
          @Override
          Set<UUID> holding(Permission permission) {
            return new HashSet<>(others.get());
          }
        };
    return new SecondPerson(
        eligible, new AloneStore(room.jdbc, vault), authority, room.ids, room.clock, room.news);
  }
}
