package org.bellbuoy.cases;

import org.bellbuoy.vault.Binding;

/// Where the sealed title of a case belongs.
final class Titles {

  /// Stands where the title of an erased case stood.
  static final String ERASED = "Erased";

  private Titles() {}

  static Binding binding(CaseId id) {
    return new Binding("case", id.value(), "title");
  }
}
