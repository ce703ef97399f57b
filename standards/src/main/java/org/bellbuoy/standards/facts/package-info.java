/// The one record of facts from which every document is derived: page, mail, CSAF, CVE record, OSV,
/// VEX.
///
/// Whoever reads a document makes these facts; whoever writes one is given them. A fact that a
/// document can hold and this package cannot is lost, so a word is added here first. The records
/// hold what was said, even when it is wrong in substance (overlapping ranges, a low score): only
/// what cannot be said at all, like a product without a name, is refused here.
@NullMarked
package org.bellbuoy.standards.facts;

import org.jspecify.annotations.NullMarked;
