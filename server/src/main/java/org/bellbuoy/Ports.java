package org.bellbuoy;

import java.util.Map;

/// The settings with which each door listens, in Spring Boot's words.
///
/// @param street for the public door
/// @param desk for the staff's door
/// @param counter for the outsiders' door
public record Ports(
    Map<String, Object> street, Map<String, Object> desk, Map<String, Object> counter) {

  public Ports {
    street = Map.copyOf(street);
    desk = Map.copyOf(desk);
    counter = Map.copyOf(counter);
  }

  /// Plain HTTP on the loopback address; port 0 takes a free one.
  public static Ports loopback(int street, int desk, int counter) {
    return new Ports(plain(street), plain(desk), plain(counter));
  }

  private static Map<String, Object> plain(int port) {
    return Map.of("server.port", port, "server.address", "127.0.0.1");
  }
}
