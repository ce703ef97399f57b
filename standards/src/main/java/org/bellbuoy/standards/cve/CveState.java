package org.bellbuoy.standards.cve;

/// The state of a CVE ID in the programme.
public enum CveState {
  RESERVED,
  PUBLISHED,
  REJECTED
}
