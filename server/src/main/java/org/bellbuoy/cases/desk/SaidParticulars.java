package org.bellbuoy.cases.desk;

import java.util.EnumMap;
import java.util.Map;
import org.bellbuoy.cases.Particular;

/// What was typed, by the names that the fields carry.
final class SaidParticulars {

  private SaidParticulars() {}

  static Map<Particular, String> in(Map<String, String> typed) {
    Map<Particular, String> said = new EnumMap<>(Particular.class);
    for (Particular particular : Particular.values()) {
      String words = typed.get(particular.field());
      if (words != null) {
        said.put(particular, words);
      }
    }
    return said;
  }
}
