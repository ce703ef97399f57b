package org.bellbuoy.intake;

import java.util.Map;
import org.bellbuoy.correspondence.LetterField;
import org.bellbuoy.correspondence.LetterKind;
import org.jspecify.annotations.Nullable;

/// A letter as somebody wrote it.
///
/// @param text the wording for this once, marks and all; null for the wording in force
/// @param fields what was written for the marks
public record NewLetter(LetterKind kind, @Nullable String text, Map<LetterField, String> fields) {

  public NewLetter {
    fields = Map.copyOf(fields);
  }
}
