package org.bellbuoy.standards.affected;

import java.util.List;
import java.util.Optional;

/// What one table says about one version.
///
/// @param because the rows that decided
/// @param fix the version of the same stream to take
/// @param others fixed versions of other streams, the nearest first
record Judgement(
    AnswerKind kind, List<Stretch> because, Optional<String> fix, List<String> others) {

  Judgement {
    because = List.copyOf(because);
    others = List.copyOf(others);
  }
}
