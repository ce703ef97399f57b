package org.bellbuoy.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How somebody came to a door.
///
/// @param device what the device cookie held, if there was one
/// @param source the network address; never stored as it is
/// @param agent what the browser calls itself
public record Arrival(@Nullable String device, String source, String agent) {

  /// Nothing is known of it.
  public static Arrival unknown() {
    return new Arrival(null, "", "");
  }

  Optional<String> deviceToken() {
    return Optional.ofNullable(device);
  }
}
