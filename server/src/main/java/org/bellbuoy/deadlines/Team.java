package org.bellbuoy.deadlines;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// A part of the house with a calendar of its own, such as those who answer from another country.
///
/// @param name what people call it; everybody on the staff may know it
/// @param retiredAt since when nothing new may name it; what names it goes on counting by it
public record Team(
    UUID id,
    TeamCode code,
    String name,
    BusinessCalendar calendar,
    Optional<Instant> retiredAt,
    long version) {

  private static final DateTimeFormatter THERE =
      DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);

  public boolean retired() {
    return retiredAt.isPresent();
  }

  /// What a moment is called where the team sits, such as `Tue 24 Nov, 17:00 in
  /// Australia/Brisbane`.
  public String there(Instant at) {
    return THERE.format(at.atZone(calendar.zone())) + " in " + calendar.zone().getId();
  }
}
