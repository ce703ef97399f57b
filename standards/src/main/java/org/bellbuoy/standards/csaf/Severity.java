package org.bellbuoy.standards.csaf;

/// How much a message weighs: errors make a document invalid, the others are advice.
public enum Severity {
  ERROR,
  WARNING,
  INFO;

  /// The word used in machine-readable output.
  public String word() {
    return switch (this) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "info";
    };
  }
}
