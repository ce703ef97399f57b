/// What needs me today: one page made of what the rooms of the river know.
///
/// Promises: shows only what this viewer may know, filtered in the database by membership of the
/// circle. Must never: write anything, or hold a copy of what a room owns.
@ApplicationModule(
    displayName = "desk",
    allowedDependencies = {
      "kernel",
      "identity",
      "web",
      "web :: page",
      "web :: desk",
      "vault",
      "deadlines",
      "duty",
      "correspondence",
      "intake",
      "cases",
      "fixes",
      "disclosure",
      "obligations",
      "incidents",
      "advisories",
      "publication",
      "firstrun"
    })
@NullMarked
package org.bellbuoy.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
