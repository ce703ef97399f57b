/// What we say: advisories, their revisions, the reviews and the approvals.
///
/// Promises: what is published was approved, word for word, by somebody who did not write it; a
/// published revision never changes; a draft is sealed and opens to its circle only. Must never:
/// decide when something becomes public.
@ApplicationModule(
    displayName = "advisories",
    allowedDependencies = {
      "kernel",
      "vault",
      "identity",
      "parsing",
      "web",
      "web :: page",
      "web :: desk",
      "deadlines",
      "embargo",
      "sightings",
      "cases",
      "assessment",
      "cve"
    })
@NullMarked
package org.bellbuoy.advisories;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
