package org.bellbuoy.standards.facts;

/// What a customer can do (CSAF 3.2.3.12; the planned fix and the optional patch come with 2.1).
public enum RemediationKind {
  VENDOR_FIX,
  FIX_PLANNED,
  OPTIONAL_PATCH,
  MITIGATION,
  WORKAROUND,
  NONE_AVAILABLE,
  NO_FIX_PLANNED
}
