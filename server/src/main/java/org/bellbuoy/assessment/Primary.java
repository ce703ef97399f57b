package org.bellbuoy.assessment;

import java.util.Locale;
import org.bellbuoy.standards.cvss.CvssVersion;

/// Which of our vectors gives the level. Scores of different versions are never compared.
public enum Primary {
  V4(CvssVersion.V4_0),
  V3(CvssVersion.V3_1);

  private final CvssVersion version;

  Primary(CvssVersion version) {
    this.version = version;
  }

  public CvssVersion version() {
    return version;
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
