/// How long what is kept, and erasing it when its time is over.
///
/// Promises: nothing of an open case, nothing under a legal hold and nothing younger than its
/// period is erased; each erasure is an entry of the ledger; who looks at what is due learns
/// nothing they may not know. Must never: erase a case, which two leads do.
@ApplicationModule(
    displayName = "retention",
    allowedDependencies = {
      "kernel",
      "identity",
      "web",
      "web :: page",
      "web :: desk",
      "customers",
      "embargo",
      "intake",
      "grants",
      "cases",
      "advisories"
    })
@NullMarked
package org.bellbuoy.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
