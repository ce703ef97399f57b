/// Reports arrive here: by form, mail and API. Receipts, answers, duplicates.
///
/// Promises: a receipt is given only after the report is durable; a report keeps its first arrival.
/// Must never: know a case; it keeps an opaque subject.
@ApplicationModule(
    displayName = "intake",
    allowedDependencies = {
      "kernel",
      "vault",
      "delivery",
      "deadlines",
      "catalog",
      "identity",
      "web",
      "web :: page",
      "embargo",
      "policy",
      "grants",
      "duty",
      "customers",
      "correspondence",
      "runs"
    })
@NullMarked
package org.bellbuoy.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
