package org.bellbuoy.standards.csaf.shape;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bellbuoy.standards.shape.Shape;
import org.bellbuoy.standards.shape.Shapes;

/// A CVSS metric: its key in the vector, its member in the JSON form, and its values in both
/// spellings.
///
/// @param words vector value to JSON value
public record CvssMetric(String key, String property, Map<String, String> words) {

  /// Reads "N NETWORK, L LOCAL".
  static CvssMetric of(String key, String property, String values) {
    Map<String, String> words = new LinkedHashMap<>();
    for (String pair : values.split(", ", -1)) {
      int blank = pair.indexOf(' ');
      words.put(pair.substring(0, blank), pair.substring(blank + 1));
    }
    return new CvssMetric(key, property, words);
  }

  Shape shape() {
    return Shapes.oneOf(words.values().toArray(String[]::new));
  }
}
