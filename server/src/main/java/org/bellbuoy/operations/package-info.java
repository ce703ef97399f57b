/// Keeping the house running: its own database server, clear words when it cannot start, backup and
/// restore, the fence that holds back what would leave a restored house, and the nightly look at
/// all that is public as the world sees it.
///
/// Promises that a start either succeeds or ends with one sentence and an exit code that says of
/// which kind the trouble is. Must never know a report, a case or an advisory.
@ApplicationModule(
    displayName = "operations",
    allowedDependencies = {
      "kernel",
      "vault",
      "audit",
      "identity",
      "web",
      "web :: page",
      "web :: desk",
      "delivery",
      "correspondence"
    })
@NullMarked
package org.bellbuoy.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
