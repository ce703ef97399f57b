package org.bellbuoy.cases;

import java.util.List;

/// A case in all its words: what the house's index is made of, and nobody else is shown.
///
/// @param words the notes and reasons of its timeline
public record CaseText(CaseFile file, List<String> words) {

  public CaseText {
    words = List.copyOf(words);
  }
}
