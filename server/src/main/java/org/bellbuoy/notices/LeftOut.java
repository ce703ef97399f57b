package org.bellbuoy.notices;

import org.bellbuoy.customers.Customer;
import org.bellbuoy.identity.WhoConfirms;
import org.jspecify.annotations.Nullable;

/// A customer who is left out of a notice, or would be, with names.
///
/// @param by the name of whoever proposed it
/// @param confirmedBy the name of the second person; empty while there is none
/// @param isUnmetDuty whether they are affected by what is critical or exploited, and so have to be
///   told by other means before the case may be laid aside
/// @param who who may confirm it, as it stands for the viewer; null where nothing is to be
///   confirmed by them
public record LeftOut(
    Customer customer,
    Exclusion exclusion,
    String by,
    String confirmedBy,
    boolean isUnmetDuty,
    @Nullable WhoConfirms who) {

  /// Who did it and why, as a sentence.
  public String words() {
    String why = exclusion.reason().words();
    if (!exclusion.holds()) {
      return by + " wants to leave them out, because: " + why + ".";
    }
    return exclusion.alone()
        ? "Left out by " + by + " alone, because: " + why + "."
        : "Left out by " + by + " and " + confirmedBy + ", because: " + why + ".";
  }
}
