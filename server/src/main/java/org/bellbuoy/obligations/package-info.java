/// What the laws that apply to the vendor ask when a product is attacked or data are exposed: to be
/// told to whom, by when, with what in it, and what was done about it.
///
/// Promises: a law that was not chosen is seen nowhere; what is due is reckoned from instants that
/// were recorded and corrected only with a trace; a miss stays; what was handed in is kept as it
/// was, with its hash. Must never: call anything legal advice or compliant, hand anything in by
/// itself, or keep a word in clear.
@ApplicationModule(
    displayName = "obligations",
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
      "policy",
      "sightings",
      "cases",
      "assessment",
      "cve",
      "advisories"
    })
@NullMarked
package org.bellbuoy.obligations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
