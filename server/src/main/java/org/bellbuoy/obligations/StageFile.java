package org.bellbuoy.obligations;

import java.util.List;
import java.util.Map;

/// One stage with what is or will be told in it.
///
/// @param answers what was written to each thing the law asks, or what the case says of it
/// @param text the package as text
/// @param json the package as JSON
/// @param told the advisories of the case that are public
public record StageFile(
    ObligationFile file,
    StageStanding standing,
    Map<String, String> answers,
    String text,
    String json,
    List<Told> told) {

  public StageFile {
    answers = Map.copyOf(answers);
    told = List.copyOf(told);
  }

  /// An advisory by which users were told.
  ///
  /// @param number its public number
  public record Told(String code, String number) {}

  public boolean settled() {
    return standing.findFiling().filter(Filing::settled).isPresent();
  }

  public boolean prepared() {
    return standing.findFiling().isPresent();
  }
}
