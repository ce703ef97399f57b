package org.bellbuoy;

import java.util.Map;

/// The settings with which each door listens, in Spring Boot's words.
///
/// @param street for the public door
/// @param desk for the staff's door
public record Ports(Map<String, Object> street, Map<String, Object> desk) {

  public Ports {
    street = Map.copyOf(street);
    desk = Map.copyOf(desk);
  }

  /// Plain HTTP on the loopback address; port 0 takes a free one.
  public static Ports loopback(int street, int desk) {
    return new Ports(plain(street), plain(desk));
  }

  private static Map<String, Object> plain(int port) {
    return Map.of("server.port", port, "server.address", "127.0.0.1");
  }
}
