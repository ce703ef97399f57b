package org.bellbuoy.standards.csaf.rules;

import org.bellbuoy.standards.csaf.shape.Complaint;

/// The CWE entries that say what kind of mistake a vulnerability is.
final class Weaknesses {
  private Weaknesses() {}

  /// 6.1.11 for CSAF 2.0
  static void areNamedRight(Document document, Complaint complaint) {}

  /// 6.1.11 for CSAF 2.1
  static void areNamedRightInTheirVersion(Document document, Complaint complaint) {}
}
