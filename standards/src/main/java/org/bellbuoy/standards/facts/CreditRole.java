package org.bellbuoy.standards.facts;

/// What somebody did for which we thank them (CVE record schema 5.x, `credits.type`).
public enum CreditRole {
  FINDER,
  REPORTER,
  ANALYST,
  COORDINATOR,
  REMEDIATION_DEVELOPER,
  REMEDIATION_REVIEWER,
  REMEDIATION_VERIFIER,
  TOOL,
  SPONSOR,
  OTHER
}
