package org.bellbuoy.advisories;

import java.util.List;

/// What came of one document among several files.
///
/// @param name of the file
/// @param advisories of which it speaks; none when it was refused
/// @param refusal why nothing of it came in, or the empty string
public record FileOutcome(
    String name, ImportProof proof, List<ImportOutcome> advisories, String refusal) {

  public FileOutcome {
    advisories = List.copyOf(advisories);
  }

  static FileOutcome refused(String name, String sentence) {
    return new FileOutcome(name, ImportProof.NONE, List.of(), sentence);
  }

  public boolean isRefused() {
    return !refusal.isEmpty();
  }
}
