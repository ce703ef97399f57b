package org.bellbuoy.kernel;

import java.util.Optional;
import java.util.UUID;

/// Who did something, as an opaque id that the ledger may keep for ever.
///
/// @param kind what sort of actor
/// @param id the person or token behind it; the nil id where there is none to name
public record Actor(Kind kind, UUID id) {

  /// What sort of actor did it.
  public enum Kind {
    PERSON,
    TOKEN,
    REPORTER,
    OUTSIDER,
    ANYONE,
    MACHINE
  }

  private static final UUID NOBODY = new UUID(0, 0);

  public static Actor person(UUID id) {
    return new Actor(Kind.PERSON, id);
  }

  /// The holder of a receipt code; `id` is the mailbox, never a name.
  public static Actor reporter(UUID id) {
    return new Actor(Kind.REPORTER, id);
  }

  /// A signed-in outsider; `id` is the party to the embargo, never a name.
  public static Actor outsider(UUID id) {
    return new Actor(Kind.OUTSIDER, id);
  }

  public static Actor anyone() {
    return new Actor(Kind.ANYONE, NOBODY);
  }

  public static Actor machine() {
    return new Actor(Kind.MACHINE, NOBODY);
  }

  public Optional<UUID> personId() {
    return kind == Kind.PERSON ? Optional.of(id) : Optional.empty();
  }
}
