package org.bellbuoy;

import java.nio.file.Path;
import java.time.Clock;
import org.bellbuoy.kernel.Installation;
import org.jspecify.annotations.Nullable;

/// What to start: where the data lies, which database, and which doors.
///
/// @param databaseUrl a database of the vendor's own, or null for the embedded one
/// @param clock the clock of the house; a demonstration has one that can be set back
/// @param shape how much of the house is in this process
record Plan(
    Path data,
    @Nullable String databaseUrl,
    Listening listening,
    boolean demo,
    Clock clock,
    Shape shape) {

  Installation installation() {
    OwnHosts.demand(listening.publicUrl(), listening.deskUrl(), listening.counterUrl());
    return new Installation(
        data, listening.publicUrl(), listening.deskUrl(), listening.counterUrl(), demo);
  }
}
