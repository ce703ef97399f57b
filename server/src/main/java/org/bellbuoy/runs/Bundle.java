package org.bellbuoy.runs;

import java.util.UUID;
import org.bellbuoy.advisories.Advisory;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.AdvisoryPreview;
import org.bellbuoy.advisories.Approved;
import org.bellbuoy.advisories.RevisionId;
import org.bellbuoy.embargo.EmbargoId;
import org.jspecify.annotations.Nullable;

/// What a run sends: one frozen revision, known by the hash that a second person approved.
///
/// @param circle the circle that guards it, or null where none does
/// @param caseId the case it comes from, or null
public record Bundle(
    AdvisoryId advisory,
    RevisionId revision,
    String hash,
    @Nullable UUID circle,
    @Nullable UUID caseId) {

  static Bundle of(Advisory advisory, Approved approved) {
    EmbargoId circle = advisory.circle();
    return new Bundle(
        advisory.id(),
        approved.revisionId(),
        approved.hash(),
        circle == null ? null : circle.value(),
        advisory.caseId());
  }

  /// What would go out, whether or not it was approved.
  static Bundle of(AdvisoryPreview opened) {
    EmbargoId circle = opened.advisory().circle();
    return new Bundle(
        opened.advisory().id(),
        opened.revision().id(),
        opened.hash(),
        circle == null ? null : circle.value(),
        opened.advisory().caseId());
  }

  /// What is erased together with it.
  UUID scope() {
    return caseId == null ? advisory.value() : caseId;
  }
}
