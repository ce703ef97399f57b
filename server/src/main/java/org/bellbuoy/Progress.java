package org.bellbuoy;

/// Where the start says what it is doing: on standard error, so that `--json` stays clean.
@FunctionalInterface
interface Progress {

  void says(String sentence);

  static Progress onConsole() {
    return System.err::println;
  }
}
