package org.bellbuoy.runs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The steps of this house, in an order in which none stands before what it waits for. A house
/// whose steps wait for each other in a ring does not start.
@Component
class StepGraph {

  private final Map<String, Step> ordered = new LinkedHashMap<>();

  StepGraph(List<Step> steps) {
    List<Step> left = new ArrayList<>(steps);
    left.sort(Comparator.comparing(Step::phase).thenComparing(Step::name));
    Set<String> names = left.stream().map(Step::name).collect(Collectors.toSet());
    if (names.size() != left.size()) {
      throw new IllegalStateException("Two steps of a run have one name: " + names);
    }
    while (!left.isEmpty()) {
      Step next =
          left.stream()
              .filter(step ->
                  step.after().stream().filter(names::contains).allMatch(ordered::containsKey))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("Steps wait for each other: " + left));
      left.remove(next);
      ordered.put(next.name(), next);
    }
  }

  List<Step> steps() {
    return List.copyOf(ordered.values());
  }

  Set<String> names() {
    return Set.copyOf(ordered.keySet());
  }

  Optional<Step> find(String name) {
    return Optional.ofNullable(ordered.get(name));
  }

  /// What the step waits for in this house.
  Set<String> after(Step step) {
    return step.after().stream().filter(ordered::containsKey).collect(Collectors.toSet());
  }
}
