/// Business calendars, rules as dated data, and the clocks that run by them.
///
/// Promises: what is due is reckoned once, when a clock starts, and stored as an instant, so that a
/// stopped machine, a changed calendar or a new rule moves nothing that was promised; a breach is
/// never forgotten. Must never: know what a clock runs for.
@ApplicationModule(
    displayName = "deadlines",
    allowedDependencies = {"kernel", "identity", "web", "web :: page", "web :: desk"})
@NullMarked
package org.bellbuoy.deadlines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
