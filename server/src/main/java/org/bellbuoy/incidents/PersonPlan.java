package org.bellbuoy.incidents;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a file of persons would bring in, before it does.
///
/// @param seen stands for exactly this file
/// @param languages how many read which
/// @param left the lines that would be left out, and why
public record PersonPlan(
    String seen, int persons, Map<String, Integer> languages, List<LeftOut> left) {

  public PersonPlan {
    languages = Map.copyOf(languages);
    left = List.copyOf(left);
  }

  public static PersonPlan none() {
    return new PersonPlan("", 0, Map.of(), List.of());
  }

  /// A line that is not taken.
  public record LeftOut(int line, String why) {}

  public boolean isToDo() {
    return persons > 0;
  }

  /// In the order of the languages.
  public Map<String, Integer> ordered() {
    return new TreeMap<>(languages);
  }
}
