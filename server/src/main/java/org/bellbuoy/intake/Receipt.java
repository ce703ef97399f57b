package org.bellbuoy.intake;

import java.time.Instant;

/// What the reporter is given once the report is durable.
///
/// @param tracking not secret
/// @param code secret; shown once and stored nowhere
public record Receipt(String tracking, String code, Instant received, int policyVersion) {

  @Override
  public String toString() {
    return "Receipt[" + tracking + "]";
  }
}
