package org.bellbuoy.standards.cve;

import java.util.List;

/// What came of reading a record.
public sealed interface CveResult {

  /// The record, with everything that is doubtful about it.
  record Read(CveRecord record, List<CveWarning> warnings) implements CveResult {
    public Read {
      warnings = List.copyOf(warnings);
    }
  }

  /// It is no record at all, and why.
  record Refused(String sentence) implements CveResult {}
}
