package org.bellbuoy;

import java.util.regex.Pattern;
import org.bellbuoy.operations.StartRefused;

/// The network of the proxy in front of the doors, in the form that the web server wants.
final class TrustedProxy {

  private static final Pattern CIDR =
      Pattern.compile("[0-9a-fA-F:.]+(/[0-9]{1,3})?(,[0-9a-fA-F:.]+(/[0-9]{1,3})?)*");

  private TrustedProxy() {}

  static String of(String given) {
    if (!CIDR.matcher(given).matches()) {
      throw new StartRefused(
          StartRefused.Kind.USAGE,
          "--trusted-proxy takes a network such as 10.0.0.0/24 or 127.0.0.1/32: " + given);
    }
    return given;
  }
}
