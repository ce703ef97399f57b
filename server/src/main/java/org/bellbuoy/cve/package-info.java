/// The public numbers of vulnerabilities: which id belongs to which case, and whether its record is
/// public.
///
/// Promises: one id belongs to one case; an id for drills never stands in a real case; no id that
/// was reserved at CVE Services is lost, and nothing is published there twice. Must never: know
/// what an advisory says, or say anything of a case to reserve an id for it.
@ApplicationModule(
    displayName = "cve",
    allowedDependencies = {
      "kernel",
      "vault",
      "delivery",
      "identity",
      "web",
      "web :: page",
      "web :: desk",
      "deadlines",
      "catalog",
      "embargo",
      "policy",
      "sightings",
      "correspondence",
      "intake",
      "cases",
      "assessment"
    })
@NullMarked
package org.bellbuoy.cve;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
