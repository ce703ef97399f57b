package org.bellbuoy.delivery;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One thing to ask of a service outside, whose answer is read.
///
/// @param inside whether the administrator said that the service stands in our own network
/// @param headers what shows who asks; a secret, so it is never printed
/// @param body JSON, or null where nothing is sent
public record OutwardCall(
    String method,
    URI address,
    boolean inside,
    Map<String, String> headers,
    @Nullable String body) {

  public OutwardCall {
    headers = Map.copyOf(headers);
  }

  @Override
  public String toString() {
    return "OutwardCall[" + method + " " + address.getHost() + "]";
  }
}
