package org.bellbuoy.standards.affected;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bellbuoy.standards.facts.Justification;

/// Why an answer is what it is, told from the rows that decided.
final class Because {

  private Because() {}

  /// The versions that decided, in words.
  static Optional<String> range(Judgement judgement) {
    List<String> ranges =
        judgement.because().stream().map(each -> each.versions().inWords()).distinct().toList();
    return ranges.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", ranges));
  }

  /// On which platforms, and under which condition.
  static String note(Judgement judgement) {
    String platforms =
        judgement.because().stream()
            .filter(Stretch::isAffected)
            .flatMap(each -> each.platforms().stream())
            .distinct()
            .collect(Collectors.joining(", "));
    String conditions =
        judgement.because().stream()
            .filter(Stretch::isAffected)
            .map(Stretch::note)
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining("; "));
    return (platforms.isEmpty() ? "" : " Only on: " + platforms + ".")
        + (conditions.isEmpty() ? "" : " Only where: " + conditions + ".");
  }

  static Optional<Justification> justification(Judgement judgement) {
    return judgement.because().stream()
        .map(Stretch::justification)
        .filter(Objects::nonNull)
        .findFirst();
  }

  /// Why it is not affected, in the words of the advisory.
  static Optional<String> statement(Judgement judgement) {
    return judgement.because().stream()
        .filter(each -> each.kind() == AnswerKind.NOT_AFFECTED)
        .map(Stretch::note)
        .filter(Objects::nonNull)
        .findFirst();
  }
}
