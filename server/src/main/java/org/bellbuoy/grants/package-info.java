/// Test environments for people who look for flaws in what we run: asked for, granted with a scope
/// and an end, handed over once, ended by the clock and wiped by somebody who is named.
///
/// Promises: credentials are shown once and are nowhere afterwards; a grant ends at its minute
/// whether anybody looks or not; a report that names a grant is linked to it. Must never: hold
/// credentials, or take a naming for a proof of who reported.
@ApplicationModule(
    displayName = "grants",
    allowedDependencies = {
      "kernel",
      "vault",
      "identity",
      "web",
      "web :: page",
      "web :: desk",
      "web :: street",
      "embargo",
      "policy",
      "correspondence",
      "intake"
    })
@NullMarked
package org.bellbuoy.grants;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
