/// What went wrong in a system, a service or with data, as a record of its own with a circle of its
/// own; linked to cases or to none.
///
/// Promises: any member of staff may raise one; how it may go on is one table; nothing about data
/// is too little to count, so nothing here knows a threshold. Must never: show anybody but its
/// circle of lead, legal and privacy more than a number, or call a law met.
@ApplicationModule(
    displayName = "incidents",
    allowedDependencies = {
      "kernel",
      "vault",
      "identity",
      "web",
      "web :: page",
      "web :: desk",
      "deadlines",
      "duty",
      "catalog",
      "policy",
      "correspondence",
      "customers",
      "embargo",
      "cases",
      "advisories",
      "obligations"
    })
@NullMarked
package org.bellbuoy.incidents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
