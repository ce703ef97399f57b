package org.bellbuoy.standards.csaf;

import java.util.EnumSet;
import java.util.Set;
import org.bellbuoy.standards.csaf.rules.Group;
import org.bellbuoy.standards.csaf.rules.Surroundings;

/// Which lists of tests to run, and what they may ask of the world. The schema is always checked.
public record Options(Set<Group> groups, Surroundings surroundings) {
  public Options {
    groups = Set.copyOf(groups);
  }

  /// What decides whether a document is valid.
  public static Options mandatory() {
    return of(EnumSet.of(Group.MANDATORY));
  }

  public static Options all() {
    return of(EnumSet.allOf(Group.class));
  }

  public static Options of(Set<Group> groups) {
    return new Options(groups, Surroundings.offline());
  }

  public Options within(Surroundings other) {
    return new Options(groups, other);
  }
}
