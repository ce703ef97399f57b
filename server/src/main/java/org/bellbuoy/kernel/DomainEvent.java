package org.bellbuoy.kernel;

import java.time.Instant;
import java.util.UUID;

/// News: a fact that has happened in one room and that rooms downstream may hear.
///
/// An event is a record of typed ids, enums, instants, hashes and sealed values only, because the
/// registry of events stores it in clear. A wall test walks the components.
public interface DomainEvent {

  /// Who brought it about.
  Actor by();

  /// When it happened, in UTC.
  Instant at();

  /// The id of the thing it is about.
  UUID about();
}
