/// Sealing at rest: what this house knows lies in the database as ciphertext.
///
/// Each seal scope (a report, a thread, a case) has data keys of its own; a data key is stored only
/// wrapped to the public half of the master key. Promises: who holds only the public half can seal
/// and cannot open; a sealed value moved to another row does not open. Must never: know what the
/// sealed values mean, or store a key in clear in the database.
@ApplicationModule(
    displayName = "vault",
    allowedDependencies = {"kernel"})
@NullMarked
package org.bellbuoy.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
