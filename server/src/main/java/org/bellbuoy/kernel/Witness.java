package org.bellbuoy.kernel;

/// The seam that `audit` fills: writes one leaf of the ledger in the transaction at hand.
///
/// The house need not call it, because what is told as [News] is witnessed. The street, which tells
/// no news, calls it once per deed. When the leaf cannot be written, the deed fails.
public interface Witness {

  void saw(DomainEvent deed);
}
