/// Who may know, and until when it may not be said.
///
/// Promises: two questions answered in one place, *may this viewer know?* and *may this be said
/// yet?*; the second is answered with a [org.bellbuoy.embargo.Lifted], which nobody else can make.
/// Must never: learn what it guards.
@ApplicationModule(
    displayName = "embargo",
    allowedDependencies = {
      "kernel",
      "vault",
      "identity",
      "web",
      "web :: door",
      "web :: page",
      "web :: desk",
      "web :: counter"
    })
@NullMarked
package org.bellbuoy.embargo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
