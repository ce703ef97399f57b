package org.bellbuoy.correspondence;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/// A date as a reporter reads it in the mailbox.
///
/// @param offer which offer it is, so that an answer can name it
/// @param agreed whether both sides keep silence until then, or it waits for answers
public record OfferedDate(
    UUID offer, boolean agreed, LocalDateTime local, ZoneId zone, Instant instant) {

  /// How it lies sealed in the mailbox.
  public String text() {
    return String.join(
        " ",
        agreed ? "AGREED" : "PROPOSED",
        offer.toString(),
        local.toString(),
        zone.getId(),
        instant.toString());
  }

  /// Reads what [#text()] wrote.
  public static OfferedDate read(String text) {
    List<String> parts = List.of(text.split(" ", -1));
    return new OfferedDate(
        UUID.fromString(parts.get(1)),
        parts.get(0).equals("AGREED"),
        LocalDateTime.parse(parts.get(2)),
        ZoneId.of(parts.get(3)),
        Instant.parse(parts.get(4)));
  }
}
