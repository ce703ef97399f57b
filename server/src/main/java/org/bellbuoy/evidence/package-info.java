/// What can be proved afterwards: the ledger as auditors read, export and check it, and evidence
/// packs of single cases and incidents, which are checked without this house.
///
/// Promises: whoever reads the ledger needs [org.bellbuoy.identity.Permission#READ_LEDGER], whoever
/// takes a pack [org.bellbuoy.identity.Permission#TAKE_EVIDENCE] in the circle of what it is about;
/// an export is itself an entry; a pack holds no entry about anything else. Must never: write
/// anything of the river, show in the ledger what a case says, or lay a pack on a disk.
@ApplicationModule(
    displayName = "evidence",
    allowedDependencies = {
      "kernel",
      "audit",
      "identity",
      "web",
      "web :: page",
      "web :: desk",
      "customers",
      "embargo",
      "correspondence",
      "intake",
      "cases",
      "advisories",
      "obligations",
      "incidents",
      "publication",
      "notices"
    })
@NullMarked
package org.bellbuoy.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
