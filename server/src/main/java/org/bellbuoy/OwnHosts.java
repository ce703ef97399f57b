package org.bellbuoy;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bellbuoy.operations.StartRefused;

/// Each door needs a host name of its own: browsers keep cookies by host and not by port, so that
/// doors on one host would share what keeps them apart.
final class OwnHosts {

  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private OwnHosts() {}

  /// Refuses two doors on one host, unless it is this machine, where things are only tried.
  static void demand(URI... doors) {
    Set<String> seen = new HashSet<>();
    for (URI door : List.of(doors)) {
      String host = String.valueOf(door.getHost());
      if (!THIS_MACHINE.contains(host) && !seen.add(host)) {
        throw new StartRefused(
            StartRefused.Kind.USAGE,
            "Two doors have the host "
                + host
                + ": give each an address of its own, such as"
                + " security.example.com, desk.example.com and counter.example.com.");
      }
    }
  }
}
