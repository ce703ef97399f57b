/// The embedded PostgreSQL: unpacked, created, started, watched and stopped by ourselves.
///
/// Promises that rows survive a stop, a crash of this process and a crash of the server; that only
/// one process at a time uses a data folder; that nobody gets in without the password. Plain Java,
/// because it runs before the Spring context does. Meant for one machine.
@NamedInterface("postgres")
@NullMarked
package org.bellbuoy.operations.postgres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
