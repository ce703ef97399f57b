package org.bellbuoy.standards.versions;

import java.util.Comparator;

/// How a scheme reads and orders versions. Comparing or reading a text that it does not understand
/// is refused with an [UnreadableVersion].
public interface VersionOrder extends Comparator<String> {

  boolean understands(String version);

  /// Reads once what is to be compared often.
  ReadVersion read(String version);

  @Override
  default int compare(String one, String other) {
    return read(one).compareTo(read(other));
  }

  default boolean equal(String one, String other) {
    return compare(one, other) == 0;
  }
}
