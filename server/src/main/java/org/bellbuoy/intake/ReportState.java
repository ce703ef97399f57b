package org.bellbuoy.intake;

import java.util.Locale;

/// What became of a report. Whether it was answered is a fact beside it.
public enum ReportState {
  RECEIVED,
  LINKED,
  CONCERN,
  SPAM,
  WITHDRAWN;

  public String words() {
    return name().toLowerCase(Locale.ROOT);
  }
}
