package org.bellbuoy.delivery;

import java.net.URI;
import java.util.Map;

/// Sends one body to one address outside.
public interface HookLine {

  /// @param inside whether the address may lie in our own network
  /// @return the status that was answered, as HTTP has it; 0 when none was
  int post(URI address, boolean inside, String body, Map<String, String> headers);

  /// The same to an address that a stranger gave, which is never in our own network. All of it has
  /// ten seconds, however slowly it drips, and four kibibytes of the answer are read.
  StrangersAnswer tell(URI address, String body, Map<String, String> headers);
}
