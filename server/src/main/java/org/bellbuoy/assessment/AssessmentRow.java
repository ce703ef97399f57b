package org.bellbuoy.assessment;

import org.bellbuoy.vault.Sealed;
import org.jspecify.annotations.Nullable;

/// An assessment as it lies in the store, its words still sealed.
record AssessmentRow(
    @Nullable String level,
    @Nullable Sealed judgement,
    @Nullable Sealed affected,
    @Nullable Sealed exploitation,
    @Nullable Sealed remedies,
    long version) {}
