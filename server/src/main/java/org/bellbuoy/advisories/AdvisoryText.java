package org.bellbuoy.advisories;

import java.util.List;

/// An advisory in all its words: what the house's index is made of, and nobody else is shown.
///
/// @param title of the revision that is under way, or else of the newest
/// @param flaws the CVE IDs it speaks of
/// @param words its prose
public record AdvisoryText(
    Advisory advisory, String title, List<String> flaws, List<String> words) {

  public AdvisoryText {
    flaws = List.copyOf(flaws);
    words = List.copyOf(words);
  }
}
