/// What others say in public about the use of flaws: CISA's catalogue of known exploited
/// vulnerabilities (KEV) and FIRST's scores of how likely a use is (EPSS), taken in as whole files.
///
/// Promises: what is shown names its source and its date; a file is taken in whole and in order, or
/// not at all, and what is put aside of it is named; nobody is asked about one id. Must never: know
/// a case, or turn what others say into a statement of ours.
@ApplicationModule(
    displayName = "sightings",
    allowedDependencies = {
      "kernel",
      "vault",
      "identity",
      "web",
      "web :: page",
      "web :: desk",
      "delivery"
    })
@NullMarked
package org.bellbuoy.sightings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
