package org.bellbuoy.cve.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/// The one organisation the stand-in knows.
///
/// @param quota how many ids it may hold reserved at a time
/// @param first the number after which its ids begin
public record Organisation(String shortName, String user, String key, int quota, int first) {

  /// Made from the short name, and of the version that the record schema asks for.
  String id() {
    StringBuilder id =
        new StringBuilder(UUID.nameUUIDFromBytes(shortName.getBytes(UTF_8)).toString());
    id.setCharAt(14, '4');
    return id.toString();
  }

  @Override
  public String toString() {
    return "Organisation[" + shortName + "]";
  }
}
