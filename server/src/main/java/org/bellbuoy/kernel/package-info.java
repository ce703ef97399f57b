/// The cellar: the few words every room speaks.
///
/// Promises: what is said here means the same in every room. Must never: know a room, a table or
/// the web. Imports nothing of the house.
@ApplicationModule(
    displayName = "kernel",
    allowedDependencies = {})
@NullMarked
package org.bellbuoy.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
