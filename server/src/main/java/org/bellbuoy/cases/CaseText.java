package org.bellbuoy.cases;

import java.util.List;

/// A case in all its words: what the house's index is made of, and nobody else is shown.
///
/// @param erased whether nothing of it can be read any more
/// @param words the notes and reasons of its timeline
public record CaseText(CaseFile file, List<String> words, boolean erased) {

  public CaseText {
    words = List.copyOf(words);
  }
}
