package org.bellbuoy.standards.cvss;

import java.math.BigDecimal;
import org.bellbuoy.standards.facts.Severity;

/// The bands of the qualitative scale; version 2 knows neither "none" nor "critical".
public final class Levels {

  private static final BigDecimal MEDIUM_FROM = new BigDecimal("4.0");
  private static final BigDecimal HIGH_FROM = new BigDecimal("7.0");
  private static final BigDecimal CRITICAL_FROM = new BigDecimal("9.0");

  private Levels() {}

  public static Severity of(CvssVersion version, BigDecimal score) {
    if (version != CvssVersion.V2 && score.signum() == 0) {
      return Severity.NONE;
    }
    if (version != CvssVersion.V2 && score.compareTo(CRITICAL_FROM) >= 0) {
      return Severity.CRITICAL;
    }
    if (score.compareTo(HIGH_FROM) >= 0) {
      return Severity.HIGH;
    }
    return score.compareTo(MEDIUM_FROM) >= 0 ? Severity.MEDIUM : Severity.LOW;
  }
}
