package org.bellbuoy.intake.street;

import org.springframework.stereotype.Component;

/// The policy that holds for a report: the version that the reporter was shown.
@Component
class ShownPolicy {

  String version() {
    return "1";
  }

  /// The version that the form carried, if it is one that was ever in force; else today's.
  int shown(String carried) {
    return carried.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(carried) : 1;
  }
}
