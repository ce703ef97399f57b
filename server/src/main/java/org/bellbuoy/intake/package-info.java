/// Reports arrive here: by form and API, and from staff. Receipts, answers, and what they become.
///
/// Promises: a receipt is given only after the report is durable; a report is immutable and keeps
/// its first arrival; a human answer is a fact of its own, whatever else becomes of the report.
/// Must never: know a case; it keeps an opaque subject.
@ApplicationModule(
    displayName = "intake",
    allowedDependencies = {
      "kernel",
      "vault",
      "identity",
      "web",
      "web :: page",
      "web :: desk",
      "web :: street",
      "deadlines",
      "catalog",
      "embargo",
      "policy",
      "correspondence"
    })
@NullMarked
package org.bellbuoy.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
