package org.bellbuoy.standards.pack;

import java.util.List;

/// What came of checking a pack, step by step.
///
/// @param chapters how much of each is proved, and how much is stated only
public record PackVerdict(List<Finding> findings, List<Chapter> chapters) {

  public PackVerdict {
    findings = List.copyOf(findings);
    chapters = List.copyOf(chapters);
  }

  /// One thing that was looked at.
  public record Finding(Step step, boolean holds, String sentence) {}

  /// What is looked at, in this order.
  public enum Step {
    /// The file as a whole.
    FILE,
    MANIFEST,
    HEAD,
    ENTRIES,
    TAKEN,
    CHAPTER
  }

  /// @param proved rows that say what an entry of the ledger says
  /// @param stated rows that no entry speaks of; the hash of the manifest alone stands for them
  public record Chapter(String file, String title, int proved, int stated) {}

  /// Whether nothing was found that should not be.
  public boolean holds() {
    return findings.stream().allMatch(Finding::holds);
  }
}
