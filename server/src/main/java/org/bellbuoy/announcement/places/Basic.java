package org.bellbuoy.announcement.places;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Map;
import org.bellbuoy.announcement.Outlet;

/// Name and secret as RFC 7617 says.
final class Basic {

  private Basic() {}

  static Map<String, String> headers(Outlet outlet) {
    byte[] pair = (outlet.user() + ":" + outlet.secret()).getBytes(UTF_8);
    return Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
  }
}
