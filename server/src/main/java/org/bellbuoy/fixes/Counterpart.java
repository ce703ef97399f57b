package org.bellbuoy.fixes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.cases.CaseId;

/// Somebody outside who works on the same flaw, and the number it has there.
///
/// @param code what it is called outside
/// @param number theirs, such as `VU#123456`; empty while they gave none
/// @param exchanges what went to and fro, oldest first
public record Counterpart(
    UUID id,
    String code,
    CaseId about,
    Kind kind,
    String name,
    String number,
    Instant namedAt,
    List<Exchange> exchanges) {

  public Counterpart {
    exchanges = List.copyOf(exchanges);
  }

  /// What they are to the case.
  public enum Kind {
    /// A body that brings the sides together, such as CERT/CC or a national CSIRT.
    COORDINATOR("coordinator"),
    /// Whoever maintains the component that carries the flaw.
    UPSTREAM("upstream maintainer"),
    /// Another vendor who is hit.
    VENDOR("other vendor");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /// What was last heard or said.
  public Optional<Exchange> latest() {
    return exchanges.isEmpty() ? Optional.empty() : Optional.of(exchanges.getLast());
  }

  /// We wrote, and nothing came back since.
  public boolean owesAnswer() {
    return latest().filter(last -> last.kind() != Exchange.Kind.ANSWERED).isPresent();
  }
}
