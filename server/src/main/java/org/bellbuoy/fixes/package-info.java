/// The work of mending a case: who does it on which stream, by when, what stands in the way.
///
/// Promises: every estimate stays with whoever gave it, when and why; a stream is ready only when
/// nothing stands in its way; the ageing list holds, and counts, only cases whose circle the viewer
/// is in. Must never: know what is said to the public, or keep a word in clear.
@ApplicationModule(
    displayName = "fixes",
    allowedDependencies = {
      "kernel",
      "vault",
      "identity",
      "web",
      "web :: page",
      "web :: desk",
      "deadlines",
      "catalog",
      "embargo",
      "correspondence",
      "intake",
      "cases",
      "assessment"
    })
@NullMarked
package org.bellbuoy.fixes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
