package org.bellbuoy.assessment;

import java.util.Locale;

/// What a row of the table says about its versions.
public enum LineStatus {
  AFFECTED("Affected"),
  NOT_AFFECTED("Not affected"),
  UNDER_INVESTIGATION("Under investigation");

  private final String words;

  LineStatus(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
