package org.bellbuoy.cli;

import java.util.List;

/// What a file is and what is to be said about it.
///
/// @param kind `csaf`, `cve`, `osv`, `openvex`, `cyclonedx` or `unknown`
/// @param version of the format, empty when unknown
record Finding(String kind, String version, boolean valid, List<Line> messages) {

  /// One message; severity is `error`, `warning` or `info`.
  record Line(String test, String severity, String path, String text) {}

  static Finding unknown(String test, String text) {
    return new Finding("unknown", "", false, List.of(new Line(test, "error", "", text)));
  }
}
