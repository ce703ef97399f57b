package org.bellbuoy.operations.postgres;

/// Where the supervisor says what it is doing, for the person who waits.
@FunctionalInterface
public interface Progress {
  void says(String sentence);

  /// Nobody waits.
  static Progress silent() {
    return _ -> {};
  }
}
