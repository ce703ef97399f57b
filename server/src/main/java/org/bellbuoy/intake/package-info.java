/// Reports arrive here: by form, API and mail, and from staff. Receipts, answers, and what they
/// become.
///
/// Promises: a receipt is given only after the report is durable; a report is immutable and keeps
/// its first arrival; mail is kept byte for byte before anybody looks into it, and each message
/// ends as a report or in a thread; a human answer is a fact of its own, whatever else becomes of
/// the report. Must never: know a case; it keeps an opaque subject.
@ApplicationModule(
    displayName = "intake",
    allowedDependencies = {
      "kernel",
      "parsing",
      "vault",
      "identity",
      "web",
      "web :: page",
      "web :: desk",
      "web :: street",
      "delivery",
      "deadlines",
      "catalog",
      "embargo",
      "policy",
      "duty",
      "correspondence"
    })
@NullMarked
package org.bellbuoy.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
