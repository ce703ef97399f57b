package org.bellbuoy.advisories;

import java.util.List;
import org.bellbuoy.standards.cve.CveWarning;
import org.jspecify.annotations.Nullable;

/// What came of one advisory of an import.
///
/// @param number under which it is or would be public
/// @param code where the desk has it; null after a trial
/// @param warnings everything that is doubtful; nothing of it was mended
public record ImportOutcome(
    String number, Result result, @Nullable String code, List<CveWarning> warnings) {

  public ImportOutcome {
    warnings = List.copyOf(warnings);
  }

  /// What happened to it.
  public enum Result {
    /// It waits for a second person.
    CREATED,
    /// It would be created; this was a trial.
    WOULD_CREATE,
    /// An advisory of this number is here already and was left as it is.
    ALREADY_HERE
  }
}
