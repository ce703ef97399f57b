package org.bellbuoy.standards.facts;

/// On which occasion an advisory speaks.
public enum AdvisoryKind {
  /// Before the facts or the fix are complete.
  PRELIMINARY,
  /// With the fix.
  RELEASE,
  /// Customers may be targeted; no CVE, no versions.
  THREAT,
  /// A dangerous flaw without a fix in time: how to switch off, isolate or remove.
  PRE_FIX
}
