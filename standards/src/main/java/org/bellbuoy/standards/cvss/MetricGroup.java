package org.bellbuoy.standards.cvss;

/// What a metric describes: the flaw, the threat today (called temporal before version 4), one's
/// own environment, or something worth knowing that never changes the score.
public enum MetricGroup {
  BASE,
  THREAT,
  ENVIRONMENTAL,
  SUPPLEMENTAL
}
