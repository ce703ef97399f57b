package org.bellbuoy.intake;

import java.util.Locale;

/// Why something of a report is erased. One of a closed list, so that the reason itself tells
/// nothing.
public enum ErasureGround {
  REPORTER_ASKED,
  LAW,
  RETENTION;

  public String words() {
    return switch (this) {
      case REPORTER_ASKED -> "the reporter asked for it";
      case LAW -> "the law demands it";
      case RETENTION -> "kept long enough";
    };
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
