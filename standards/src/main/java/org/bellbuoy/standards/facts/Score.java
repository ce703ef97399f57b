package org.bellbuoy.standards.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A CVSS vector, the level that follows from it, and for our own the reason in a sentence: a level
/// without a reason is invalid. Without product codes it holds for every affected product.
public record Score(
    ScoreOrigin origin,
    String source,
    String vector,
    Severity level,
    @Nullable String reason,
    List<String> productCodes) {

  public Score {
    source = Texts.required(source, "who gave the score");
    vector = Texts.required(vector, "the CVSS vector of a score");
    reason = Texts.orNull(reason);
    productCodes = List.copyOf(productCodes);
    if (origin == ScoreOrigin.OURS && reason == null) {
      throw new IllegalArgumentException(
          "The level %s needs a reason in a sentence.".formatted(level.word()));
    }
  }

  public static Score ours(String source, String vector, Severity level, String reason) {
    return new Score(ScoreOrigin.OURS, source, vector, level, reason, List.of());
  }

  public static Score foreign(String source, String vector, Severity level) {
    return new Score(ScoreOrigin.FOREIGN, source, vector, level, null, List.of());
  }
}
