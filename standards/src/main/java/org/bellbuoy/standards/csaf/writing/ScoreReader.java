package org.bellbuoy.standards.csaf.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellbuoy.standards.cvss.BrokenVector;
import org.bellbuoy.standards.cvss.CvssVector;
import org.bellbuoy.standards.facts.Score;
import org.bellbuoy.standards.facts.ScoreOrigin;
import org.bellbuoy.standards.facts.Severity;
import org.bellbuoy.standards.shape.Spot;

/// Reads scores: from our notes, which also know who gave them and why; else from `scores` of 2.0
/// or `metrics` of 2.1.
final class ScoreReader {
  private static final Pattern NOTE =
      Pattern.compile("(\\S+) \\((\\w+)\\)(?: for ([^:]*))?(?:: (.*))?", Pattern.DOTALL);

  private ScoreReader() {}

  static List<Score> read(Spot flaw, String publisher) {
    List<Score> noted = new ArrayList<>();
    for (Spot note : flaw.items("notes")) {
      String title = note.text("title");
      if (title.startsWith(NoteTitles.OUR_SCORE)) {
        addNoted(noted, ScoreOrigin.OURS, title.substring(NoteTitles.OUR_SCORE.length()), note);
      } else if (title.startsWith(NoteTitles.FOREIGN_SCORE)) {
        String source = title.substring(NoteTitles.FOREIGN_SCORE.length());
        addNoted(noted, ScoreOrigin.FOREIGN, source, note);
      }
    }
    return noted.isEmpty() ? stated(flaw, publisher) : noted;
  }

  private static void addNoted(List<Score> to, ScoreOrigin origin, String source, Spot note) {
    Matcher text = NOTE.matcher(note.text("text"));
    if (text.matches()) {
      Severity level = Severity.find(text.group(2)).orElse(Severity.NONE);
      List<String> codes =
          text.group(3) == null ? List.of() : List.of(text.group(3).split(", ", -1));
      to.add(new Score(origin, source, text.group(1), level, text.group(4), codes));
    }
  }

  private static List<Score> stated(Spot flaw, String publisher) {
    Map<String, Score> byVector = new LinkedHashMap<>();
    flaw.items("scores").forEach(each -> addStated(byVector, each, publisher));
    for (Spot metric : flaw.items("metrics")) {
      String source = metric.has("source") ? metric.text("source") : publisher;
      addStated(byVector, metric.at("content"), source);
    }
    return List.copyOf(byVector.values());
  }

  private static void addStated(Map<String, Score> to, Spot members, String source) {
    for (String member : List.of("cvss_v4", "cvss_v3", "cvss_v2")) {
      String vector = members.at(member).text("vectorString");
      if (!vector.isEmpty()) {
        to.putIfAbsent(vector, Score.foreign(source, vector, level(vector)));
      }
    }
  }

  private static Severity level(String vector) {
    try {
      return CvssVector.parse(vector).score().level();
    } catch (BrokenVector _) {
      return Severity.NONE;
    }
  }
}
