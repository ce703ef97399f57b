package org.bellbuoy.advisories;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.Exploitation;
import org.bellbuoy.standards.facts.NotAffected;
import org.bellbuoy.standards.facts.Remediation;
import org.bellbuoy.standards.facts.Score;
import org.bellbuoy.standards.facts.Section;
import org.bellbuoy.standards.facts.VulnerabilityFacts;

/// A run of words of an advisory that can be translated. Facts, such as ranges, scores, dates and
/// ids, are none.
///
/// @param key the word in addresses and in the API, such as `summary` or `flaw-1-remedy-2`
/// @param words what the desk calls it
/// @param original as the house wrote it
/// @param most the most characters a translation may have
/// @param plain whether it is plain text rather than Markdown
public record Passage(String key, String words, String original, int most, boolean plain) {

  private static final int SENTENCES = 4_000;

  /// All of them in the order in which they are read; what is said twice stands once.
  static List<Passage> of(Content content) {
    List<Passage> all = new ArrayList<>();
    for (SectionName name : SectionName.values()) {
      all.add(
          new Passage(
              name.key(), heading(name), content.text(name), 2 * name.most(), name.plain()));
    }
    List<VulnerabilityFacts> flaws = content.particulars().vulnerabilities();
    for (int at = 0; at < flaws.size(); at++) {
      flaw(all, at + 1, flaws.get(at));
    }
    Set<String> seen = new HashSet<>();
    return all.stream()
        .filter(each -> !each.original().isBlank() && seen.add(each.original()))
        .toList();
  }

  private static void flaw(List<Passage> all, int number, VulnerabilityFacts flaw) {
    String key = "flaw-" + number + "-";
    String of = " of flaw " + number;
    all.add(plain(key + "title", "Title" + of, flaw.title()));
    for (int at = 0; at < flaw.sections().size(); at++) {
      Section section = flaw.sections().get(at);
      String place = "section-" + (at + 1);
      all.add(new Passage(key + place, "Section" + of, section.markdown(), SENTENCES, false));
    }
    Exploitation known = flaw.exploitation();
    if (known != null) {
      all.add(plain(key + "exploitation", "Exploitation" + of, known.statement()));
    }
    for (Score score : flaw.ourScores()) {
      if (score.reason() != null) {
        all.add(plain(key + "reason", "Reason of the severity" + of, score.reason()));
      }
    }
    notes(all, key, of, flaw);
    for (int at = 0; at < flaw.remediations().size(); at++) {
      Remediation remedy = flaw.remediations().get(at);
      all.add(plain(key + "remedy-" + (at + 1), "Remedy " + (at + 1) + of, remedy.text()));
    }
  }

  private static void notes(List<Passage> all, String key, String of, VulnerabilityFacts flaw) {
    List<String> notes =
        Stream.concat(
                flaw.affected().stream().map(AffectedRange::condition),
                flaw.notAffected().stream().map(NotAffected::statement))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    for (int at = 0; at < notes.size(); at++) {
      all.add(plain(key + "note-" + (at + 1), "Note " + (at + 1) + of, notes.get(at)));
    }
  }

  private static Passage plain(String key, String words, String original) {
    return new Passage(key, words, original, SENTENCES, true);
  }

  private static String heading(SectionName name) {
    return switch (name) {
      case TITLE -> "Title";
      case SUMMARY -> "Summary";
      case DESCRIPTION -> "Description";
      case DETAILS -> "Details";
      case FAQ -> "Questions and answers";
      case BACKGROUND -> "Background";
      case CHANGES -> "What this revision changes";
    };
  }
}
