/// The ledger: what was done and who read what, in an order that cannot be changed unnoticed.
///
/// Promises: a leaf is written in the transaction of the deed, and when it cannot be written the
/// deed does not happen; leaves are only ever added; their order is fixed in a Merkle tree (RFC
/// 6962 hashes) with signed checkpoints. Must never: hold text or names, or be asked by a deed.
@ApplicationModule(
    displayName = "audit",
    allowedDependencies = {"kernel", "vault"})
@NullMarked
package org.bellbuoy.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
