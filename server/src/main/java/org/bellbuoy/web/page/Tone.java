package org.bellbuoy.web.page;

import java.util.Locale;

/// How a notice or a state tag feels; it always comes with words that say the same.
public enum Tone {
  NEUTRAL,
  INFO,
  GOOD,
  WARN,
  DANGER;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
