/// Search in what lies sealed: an index in the memory of the process that holds the key.
///
/// Promises: filters by the viewer's circles before anything is ranked or counted; what a viewer
/// may not know of changes no hit, no number and no order; the ledger hears of what was shown. Must
/// never: write the index anywhere, own a fact of another room, or offer words that were not asked
/// for.
@ApplicationModule(
    displayName = "search",
    allowedDependencies = {
      "kernel",
      "vault",
      "identity",
      "embargo",
      "web",
      "web :: page",
      "web :: desk",
      "intake",
      "cases",
      "advisories"
    })
@NullMarked
package org.bellbuoy.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
