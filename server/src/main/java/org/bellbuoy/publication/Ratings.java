package org.bellbuoy.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bellbuoy.publication.page.Rating;
import org.bellbuoy.standards.cvss.BrokenVector;
import org.bellbuoy.standards.cvss.CvssVector;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.Score;
import org.bellbuoy.standards.facts.ScoreOrigin;
import org.bellbuoy.standards.facts.Severity;
import org.bellbuoy.web.page.Level;
import org.jspecify.annotations.Nullable;

/// How bad an advisory says it is: our own level, never somebody else's.
final class Ratings {

  private Ratings() {}

  static Level pill(AdvisoryFacts facts) {
    return facts.ourLevel().map(severity -> Level.of(severity.word())).orElse(Level.NONE);
  }

  /// The number behind our level, or null.
  static @Nullable String number(AdvisoryFacts facts) {
    Optional<Severity> level = facts.ourLevel();
    return ours(facts)
        .filter(score -> Optional.of(score.level()).equals(level))
        .map(score -> number(score.vector()))
        .filter(number -> !number.isEmpty())
        .findFirst()
        .orElse(null);
  }

  /// Where there are several flaws, the scores stand with each of them.
  static @Nullable Rating of(AdvisoryFacts facts, Saying saying) {
    List<Rating.Score> scores = new ArrayList<>();
    all(facts).filter(Ratings::our).map(Ratings::row).forEach(scores::add);
    boolean rated = !scores.isEmpty();
    all(facts).filter(score -> !our(score)).map(Ratings::row).forEach(scores::add);
    if (scores.isEmpty()) {
      return null;
    }
    List<String> reasons =
        ours(facts).map(Score::reason).filter(Objects::nonNull).map(saying::of).distinct().toList();
    String others = FlawParts.several(facts) ? "each" : "others";
    String lead = rated ? null : saying.words().say("advisory.severity." + others);
    List<Rating.Score> shown = FlawParts.several(facts) ? List.of() : scores;
    return new Rating(pill(facts), number(facts), shown, Prose.list(lead, reasons, saying));
  }

  static Rating.Score row(Score score) {
    return new Rating.Score(
        scheme(score.vector()), number(score.vector()), score.vector(), score.source());
  }

  private static String scheme(String vector) {
    int slash = vector.indexOf('/');
    return vector.startsWith("CVSS:") && slash > 0
        ? "CVSS " + vector.substring("CVSS:".length(), slash)
        : "CVSS 2.0";
  }

  static String number(String vector) {
    try {
      return CvssVector.parse(vector).score().score().toPlainString();
    } catch (BrokenVector unreadable) {
      return "";
    }
  }

  private static java.util.stream.Stream<Score> all(AdvisoryFacts facts) {
    return facts.vulnerabilities().stream().flatMap(flaw -> flaw.scores().stream());
  }

  private static java.util.stream.Stream<Score> ours(AdvisoryFacts facts) {
    return all(facts).filter(Ratings::our);
  }

  private static boolean our(Score score) {
    return score.origin() == ScoreOrigin.OURS;
  }
}
