package org.bellbuoy.intake;

import java.net.URI;
import java.util.Optional;

/// Brings a canary to the public door, as a reporter would.
public interface CanaryLine {

  /// @param street where the public door is reached
  /// @return what went wrong; empty when the door said that it has the report
  Optional<CanaryTrouble> byForm(URI street, String words);

  /// The same by the API.
  Optional<CanaryTrouble> byApi(URI street, String words);
}
