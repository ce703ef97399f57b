package org.bellbuoy.standards.outside;

import java.util.Map;
import java.util.Optional;

/// How asking for one address ended.
public sealed interface Answer {

  /// The server answered.
  final class Got implements Answer {
    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    /// @param headers by their names in small letters
    /// @param body not copied: the caller gives it away
    public Got(int status, Map<String, String> headers, byte[] body) {
      this.status = status;
      this.headers = Map.copyOf(headers);
      this.body = body;
    }

    public int status() {
      return status;
    }

    /// @param name in small letters
    public Optional<String> header(String name) {
      return Optional.ofNullable(headers.get(name));
    }

    public Map<String, String> headers() {
      return headers;
    }

    public byte[] body() {
      return body;
    }
  }

  /// Nobody stands there, or nobody who proves to be the one who was asked for.
  ///
  /// @param why in a few words that go on after a colon, without a full stop
  record Away(String why) implements Answer {}

  /// It did not come to an end in its time.
  record TooSlow() implements Answer {}

  /// It is larger than anything that is read.
  record TooLarge() implements Answer {}

  /// It must not be asked for from here.
  record NotAsked() implements Answer {}
}
