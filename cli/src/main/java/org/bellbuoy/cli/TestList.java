package org.bellbuoy.cli;

import java.util.EnumSet;
import java.util.Set;
import org.bellbuoy.standards.csaf.rules.Group;

/// The lists of tests as one names them on the command line.
enum TestList {
  mandatory,
  optional,
  informative,
  all;

  /// The lists meant; what decides on validity is always among them.
  Set<Group> groups() {
    return switch (this) {
      case mandatory -> EnumSet.of(Group.MANDATORY);
      case optional -> EnumSet.of(Group.MANDATORY, Group.OPTIONAL);
      case informative -> EnumSet.of(Group.MANDATORY, Group.INFORMATIVE);
      case all -> EnumSet.allOf(Group.class);
    };
  }
}
