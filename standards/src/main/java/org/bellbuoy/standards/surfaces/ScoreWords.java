package org.bellbuoy.standards.surfaces;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bellbuoy.standards.cvss.BrokenVector;
import org.bellbuoy.standards.cvss.CvssVector;
import org.bellbuoy.standards.facts.Score;
import org.bellbuoy.standards.facts.Severity;

/// The vectors, scores and levels in a text, which must be those of the facts, ours or others'.
final class ScoreWords {
  private static final Pattern VECTOR = Pattern.compile("CVSS:[34]\\.[01]/[A-Za-z:/]+[A-Za-z]");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)\\bcvss\\b(?:\\s*v?(?:2\\.0|3\\.0|3\\.1|4\\.0))?[^\\n\\d]{0,40}(\\d{1,2}\\.\\d)(?![\\d.])");
  private static final Pattern LEVEL =
      Pattern.compile("(?i)\\b(?:severity|level|risk)\\W{1,3}(critical|high|medium|low)\\b");
  private static final Set<String> VERSIONS = Set.of("2.0", "3.0", "3.1", "4.0");

  private ScoreWords() {}

  static void check(String text, KnownWords known, TextComparison.Finds finds) {
    List<Score> scores = known.scores();
    Set<String> vectors = scores.stream().map(Score::vector).collect(Collectors.toSet());
    VECTOR
        .matcher(text)
        .results()
        .map(found -> found.group())
        .filter(vector -> !vectors.contains(vector))
        .distinct()
        .forEach(vector ->
            finds.add(
                DifferenceKind.SCORE,
                "gives %s, where the facts have %s.".formatted(vector, vectors)));
    numbers(VECTOR.matcher(text).replaceAll(" "), scores, finds);
    levels(text, scores, finds);
  }

  private static void numbers(String text, List<Score> scores, TextComparison.Finds finds) {
    Set<BigDecimal> known =
        scores.stream().flatMap(score -> number(score).stream()).collect(Collectors.toSet());
    Matcher found = NUMBER.matcher(text);
    while (found.find()) {
      String number = found.group(1);
      boolean said = known.stream().anyMatch(each -> each.compareTo(new BigDecimal(number)) == 0);
      if (!said && !VERSIONS.contains(number)) {
        finds.add(
            DifferenceKind.SCORE,
            "scores %s, where the facts come to %s.".formatted(number, known));
      }
    }
  }

  private static Optional<BigDecimal> number(Score score) {
    try {
      return Optional.of(CvssVector.parse(score.vector()).score().score());
    } catch (BrokenVector _) {
      return Optional.empty();
    }
  }

  private static void levels(String text, List<Score> scores, TextComparison.Finds finds) {
    Set<Severity> known = scores.stream().map(Score::level).collect(Collectors.toSet());
    LEVEL
        .matcher(text)
        .results()
        .flatMap(found -> Severity.find(found.group(1)).stream())
        .distinct()
        .filter(level -> !known.isEmpty() && !known.contains(level))
        .forEach(level ->
            finds.add(
                DifferenceKind.SCORE,
                "calls the severity %s, where the facts have %s."
                    .formatted(
                        level.word(),
                        known.stream()
                            .map(Severity::word)
                            .sorted()
                            .collect(Collectors.joining(", ")))));
  }
}
