/// What can be proved afterwards: the ledger as auditors read, export and check it.
///
/// Promises: whoever reads here needs [org.bellbuoy.identity.Permission#READ_LEDGER]; an export is
/// itself an entry. Must never: write anything of the river, or show what a case says.
@ApplicationModule(
    displayName = "evidence",
    allowedDependencies = {"kernel", "audit", "identity", "web", "web :: page", "web :: desk"})
@NullMarked
package org.bellbuoy.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
