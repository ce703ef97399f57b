package org.bellbuoy.standards.facts;

import java.util.Locale;

/// Why a product is not affected: the five reasons VEX knows (CSAF 3.2.3.3, flags).
public enum Justification {
  COMPONENT_NOT_PRESENT,
  VULNERABLE_CODE_NOT_PRESENT,
  VULNERABLE_CODE_NOT_IN_EXECUTE_PATH,
  VULNERABLE_CODE_CANNOT_BE_CONTROLLED_BY_ADVERSARY,
  INLINE_MITIGATIONS_ALREADY_EXIST;

  /// The label as CSAF and OpenVEX write it.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
