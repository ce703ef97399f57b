package org.bellbuoy.fixes.desk;

import org.bellbuoy.fixes.Ageing;
import org.bellbuoy.kernel.Reading;

/// Reads which part of the ageing list is wanted, such as `late`.
final class AgeingShown {

  private AgeingShown() {}

  static Ageing.Shown read(String typed) {
    Reading reading = new Reading();
    var shown = reading.choice("show", typed, Ageing.Shown.class);
    reading.finish();
    return shown.orElseThrow();
  }
}
