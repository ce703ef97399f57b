/// Evidence packs: what is known of one thing, as files that a person reads without any program,
/// with the entries of the ledger that prove it, and the check of it all without a network.
@NullMarked
package org.bellbuoy.standards.pack;

import org.jspecify.annotations.NullMarked;
