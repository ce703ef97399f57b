package org.bellbuoy.cve.standin;

import java.util.Map;

/// A request as the stand-in reads it.
///
/// @param path below `/api/`
/// @param headers by their names in lower case
public record Ask(
    String method,
    String path,
    Map<String, String> query,
    Map<String, String> headers,
    String body) {

  String header(String name) {
    return headers.getOrDefault(name, "");
  }
}
