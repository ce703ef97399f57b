package org.bellbuoy.obligations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a law says of one stage.
///
/// @param term null where it says *without undue delay* and gives no figure
/// @param asks what it wants in it
public record StageRule(
    Stage stage,
    String article,
    String to,
    Anchor anchor,
    @Nullable Term term,
    String condition,
    List<Asked> asks) {

  public StageRule {
    asks = List.copyOf(asks);
  }

  /// How long and from when, in words.
  public String limit() {
    return term == null
        ? "without undue delay, no figure"
        : "within " + term.words() + " of " + anchor.words();
  }

  /// One thing the law wants said.
  ///
  /// @param key its name in a package of ours
  /// @param fact what of a case may answer it, or empty
  public record Asked(String key, String words, String fact) {}
}
