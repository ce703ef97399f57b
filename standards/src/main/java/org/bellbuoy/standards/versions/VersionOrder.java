package org.bellbuoy.standards.versions;

import java.util.Comparator;

/// How a scheme reads and orders versions. Comparing a text that it does not understand is refused
/// with an [UnreadableVersion].
public interface VersionOrder extends Comparator<String> {

  boolean understands(String version);

  default boolean equal(String one, String other) {
    return compare(one, other) == 0;
  }
}
