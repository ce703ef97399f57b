package org.bellbuoy.intake;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Words;
import org.springframework.stereotype.Component;

/// Questions to a reporter, drafted from what the report has not. Whoever writes the letter finds
/// them in its form, to be kept, changed or struck out; nothing sends them by itself.
@Component
public class DraftedQuestions {

  private static final Words WORDS = Words.of("intake");

  private final Reports reports;
  private final Evidences evidences;

  DraftedQuestions(Reports reports, Evidences evidences) {
    this.reports = reports;
    this.evidences = evidences;
  }

  /// One in a line, numbered; empty when nothing is missing.
  public String of(Viewer viewer, String tracking) {
    List<String> questions =
        evidences.of(viewer, reports.open(viewer, tracking)).stream()
            .filter(each -> !each.there())
            .map(each -> "question." + each.kind().word())
            .filter(WORDS::has)
            .map(WORDS::say)
            .toList();
    return IntStream.range(0, questions.size())
        .mapToObj(at -> (at + 1) + ". " + questions.get(at))
        .collect(Collectors.joining("\n"));
  }
}
