package org.bellbuoy.standards.csaf.rules;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.bellbuoy.standards.reference.Edition;
import org.bellbuoy.standards.reference.ReferenceList;
import org.bellbuoy.standards.reference.ReferenceLists;

/// The decision points of SSVC's registered namespaces: for each namespace and key the versions,
/// for each version its values in order. Read when the first SSVC selection is met.
final class DecisionPoints {
  private static final Map<String, NavigableMap<String, List<String>>> KNOWN =
      ReferenceLists.read(ReferenceList.SSVC, DecisionPoints::read);

  private DecisionPoints() {}

  private static Map<String, NavigableMap<String, List<String>>> read(Edition edition) {
    Map<String, NavigableMap<String, List<String>>> known = new HashMap<>();
    edition.each(line -> {
      List<String> words = List.of(line.split(" ", -1));
      known
          .computeIfAbsent(
              words.get(0) + " " + words.get(1), _ -> new TreeMap<>(CweReleases::compare))
          .put(words.get(2), words.subList(3, words.size()));
    });
    return known;
  }

  /// The versions of a decision point, the latest last; none when nobody registered it.
  static NavigableMap<String, List<String>> versions(String namespace, String key) {
    return KNOWN.getOrDefault(namespace + " " + key, Collections.emptyNavigableMap());
  }
}
