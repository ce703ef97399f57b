package org.bellbuoy.cases.desk;

import java.time.Instant;
import org.bellbuoy.identity.AloneDecision;
import org.bellbuoy.identity.TwoPersonDeed;
import org.jspecify.annotations.Nullable;

/// A decision taken alone, as a page or a program shows it.
///
/// @param person who took it
/// @param reviewedBy who looked at it afterwards; empty while nobody has
public record AloneLine(
    String code,
    TwoPersonDeed deed,
    String person,
    Instant at,
    AloneDecision.How how,
    boolean wantsReview,
    String reviewedBy,
    @Nullable Instant reviewedAt,
    String review) {}
