/// How bad a case is, whom it hits, whether somebody uses it, and what one can do.
///
/// Promises: a level never stands without a vector and a reason; products and versions come from
/// the catalogue, and what contradicts it is named and never mended. Must never: know what is said
/// to the public, or when.
@ApplicationModule(
    displayName = "assessment",
    allowedDependencies = {
      "kernel",
      "vault",
      "identity",
      "web",
      "web :: page",
      "web :: desk",
      "catalog",
      "embargo",
      "correspondence",
      "intake",
      "cases"
    })
@NullMarked
package org.bellbuoy.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
