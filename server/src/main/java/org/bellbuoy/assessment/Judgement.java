package org.bellbuoy.assessment;

import java.util.Objects;
import java.util.stream.Stream;
import org.bellbuoy.standards.cvss.CvssScore;
import org.bellbuoy.standards.cvss.CvssVector;
import org.bellbuoy.standards.facts.Severity;
import org.jspecify.annotations.Nullable;

/// Our judgement of how bad a flaw is in itself, and why.
///
/// @param vector4 our CVSS 4.0 vector, or null
/// @param vector3 our CVSS 3.1 vector, or null; one of the two is there
/// @param primary whose score gives the level
/// @param primaryReason why it is not 4.0 although there is one, or empty
/// @param shiftReason why the level differs from the score, or empty
/// @param reason why the flaw is this bad, in a sentence
/// @param cwe the kind of mistake, such as CWE-79, or null
public record Judgement(
    @Nullable String vector4,
    @Nullable String vector3,
    Primary primary,
    String primaryReason,
    Shift shift,
    String shiftReason,
    String reason,
    @Nullable String cwe) {

  /// The vector that counts.
  public CvssVector vector() {
    String text = primary == Primary.V4 ? vector4 : vector3;
    return CvssVector.parse(Objects.requireNonNull(text, "the primary vector"));
  }

  public CvssScore score() {
    return vector().score();
  }

  /// Our level: by the bands of the score, moved by one where a person gave a reason.
  public Severity level() {
    Severity scored = score().level();
    return shift.from(scored).orElse(scored);
  }

  /// All vectors, the one that counts first.
  public Stream<String> vectors() {
    Stream<@Nullable String> inOrder =
        primary == Primary.V4 ? Stream.of(vector4, vector3) : Stream.of(vector3, vector4);
    return inOrder.filter(Objects::nonNull).map(Objects::requireNonNull);
  }
}
