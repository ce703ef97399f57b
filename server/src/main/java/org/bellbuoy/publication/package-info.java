/// What the world reads: the baked public tree, its formats, feeds and signatures.
///
/// Promises: no index names a file that is absent or different; every signed file is served byte
/// for byte as it was signed. Must never: publish what is not approved or still under embargo.
@ApplicationModule(
    displayName = "publication",
    allowedDependencies = {
      "kernel",
      "vault",
      "delivery",
      "identity",
      "web",
      "web :: page",
      "web :: desk",
      "web :: door",
      "catalog",
      "embargo",
      "policy",
      "correspondence",
      "intake",
      "cases",
      "cve",
      "advisories",
      "runs"
    })
@NullMarked
package org.bellbuoy.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
