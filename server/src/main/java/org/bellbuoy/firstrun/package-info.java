/// The first run of a house: ten things to say, and a report that is answered to try the desk.
///
/// Promises: each thing is said in the form that keeps it ever after; what is said is read from
/// where it lies, so one may stop anywhere and go on another day. Must never: hold a setting, or
/// show one to whoever may not change it.
@ApplicationModule(
    displayName = "firstrun",
    allowedDependencies = {
      "kernel",
      "identity",
      "web",
      "web :: page",
      "web :: desk",
      "vault",
      "delivery",
      "deadlines",
      "catalog",
      "embargo",
      "policy",
      "correspondence",
      "intake"
    })
@NullMarked
package org.bellbuoy.firstrun;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
