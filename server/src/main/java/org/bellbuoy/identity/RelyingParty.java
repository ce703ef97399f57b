package org.bellbuoy.identity;

import java.net.URI;

/// The door that passkeys are made for (WebAuthn Level 3, section 4, *Relying Party*): a browser
/// hands a passkey to no other host.
///
/// @param id the host name
/// @param origin scheme, host and port as the browser reports them
/// @param name what the browser shows
public record RelyingParty(String id, String origin, String name) {

  /// The door at this address.
  public static RelyingParty at(URI door, String name) {
    boolean usual = door.getPort() < 0 || door.getPort() == usualPort(door);
    String port = usual ? "" : ":" + door.getPort();
    return new RelyingParty(door.getHost(), door.getScheme() + "://" + door.getHost() + port, name);
  }

  /// Browsers make passkeys only for names, and only over TLS or on the machine itself.
  public boolean canHavePasskeys() {
    boolean address = id.contains(":") || id.matches("[0-9.]+");
    return !address && (origin.startsWith("https://") || id.equals("localhost"));
  }

  private static int usualPort(URI door) {
    return "https".equals(door.getScheme()) ? 443 : 80;
  }
}
