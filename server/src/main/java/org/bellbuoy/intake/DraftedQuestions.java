package org.bellbuoy.intake;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bellbuoy.web.Words;
import org.springframework.stereotype.Component;

/// Questions to a reporter, drafted from what the report has not. Whoever writes the letter finds
/// them in its form, to be kept, changed or struck out; nothing sends them by itself.
@Component
public class DraftedQuestions {

  private static final Words WORDS = Words.of("intake");

  /// One in a line, numbered; empty when nothing is missing.
  ///
  /// @param shown what the report has to show for itself, and what not
  public String of(List<Evidence> shown) {
    List<String> questions =
        shown.stream()
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
