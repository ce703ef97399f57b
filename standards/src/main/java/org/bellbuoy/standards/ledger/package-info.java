/// Ledgers that cannot be changed unnoticed: the Merkle tree of RFC 6962, its proofs, signed
/// checkpoints in the form of C2SP `tlog-checkpoint`, and finding out which entry is wrong.
@NullMarked
package org.bellbuoy.standards.ledger;

import org.jspecify.annotations.NullMarked;
