/// Who looks after the promises: the rota, absences and stand-ins, and the warnings that go to the
/// person on duty, then to the next, by mail and by hooks.
///
/// Promises: each mark of each clock is warned of once, also after a kill; a warning that nobody
/// has seen goes on to the next person; nobody on duty is an alarm to the leads. Must never: know
/// what a clock runs for, or say more of it than its kind and its moment.
@ApplicationModule(
    displayName = "duty",
    allowedDependencies = {
      "kernel",
      "vault",
      "identity",
      "web",
      "web :: page",
      "web :: desk",
      "delivery",
      "deadlines"
    })
@NullMarked
package org.bellbuoy.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
