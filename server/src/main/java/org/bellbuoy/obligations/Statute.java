package org.bellbuoy.obligations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// What a law asks on one occasion, from a day on. A later one of the same occasion replaces it for
/// whatever we become aware of from its day on.
///
/// @param source where the text of the law is
public record Statute(
    ObligationKind kind,
    String title,
    String article,
    String source,
    LocalDate validFrom,
    String when,
    List<StageRule> stages) {

  /// Shown wherever the law speaks.
  public static final String NO_ADVICE =
      "This is a reminder and a record, not legal advice. The text of the law counts.";

  /// Laws of the Union begin to apply at midnight there.
  private static final ZoneId UNION = ZoneId.of("Europe/Brussels");

  public Statute {
    stages = List.copyOf(stages);
  }

  Instant begins() {
    return validFrom.atStartOfDay(UNION).toInstant();
  }

  public Optional<StageRule> rule(Stage stage) {
    return stages.stream().filter(each -> each.stage() == stage).findFirst();
  }
}
