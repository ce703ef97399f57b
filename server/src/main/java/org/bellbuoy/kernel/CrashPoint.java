package org.bellbuoy.kernel;

import org.jspecify.annotations.Nullable;

/// A named place at which the kill tests stop the process as hard as a power cut.
///
/// Does nothing unless the system property `bellbuoy.crash-at` names the place.
public final class CrashPoint {

  private static final @Nullable String CHOSEN = System.getProperty("bellbuoy.crash-at");
  private static final int KILLED = 137;

  private CrashPoint() {}

  /// @param name room and moment, such as `intake.report.before-commit`
  public static void here(String name) {
    if (name.equals(CHOSEN)) {
      Runtime.getRuntime().halt(KILLED);
    }
  }
}
