package org.bellbuoy.advisories;

import java.util.Map;
import java.util.UUID;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.jspecify.annotations.Nullable;

/// What a new draft starts from.
///
/// @param circle who may know: the circle of its case
/// @param caseId the case, or null for a notice that has none
/// @param texts the first words of its sections
public record NewAdvisory(
    AdvisoryKind kind,
    EmbargoId circle,
    @Nullable UUID caseId,
    Map<SectionName, String> texts,
    Particulars particulars) {

  public NewAdvisory {
    texts = Map.copyOf(texts);
  }
}
