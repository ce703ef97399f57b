/// A sample vendor, so that somebody who tries Bellbuoy finds a house at work and not an empty one.
///
/// Promises: everything in it was done by the deeds of the rooms, by people who may, in the order
/// in which it would have happened; so ledger, clocks and rights are what they are in real use.
/// Must never: run in an installation that is not a demonstration, or write to a room's tables.
@ApplicationModule(
    displayName = "demo",
    allowedDependencies = {
      "kernel",
      "vault",
      "identity",
      "catalog",
      "deadlines",
      "embargo",
      "policy",
      "correspondence",
      "intake",
      "cases",
      "assessment",
      "cve",
      "advisories",
      "publication"
    })
@NullMarked
package org.bellbuoy.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
