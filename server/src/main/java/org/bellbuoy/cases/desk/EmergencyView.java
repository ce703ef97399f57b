package org.bellbuoy.cases.desk;

import org.bellbuoy.embargo.EmergencyAccess;
import org.bellbuoy.identity.WhoConfirms;
import org.bellbuoy.web.page.Tone;
import org.jspecify.annotations.Nullable;

/// The page of one emergency access for one viewer.
///
/// @param who who may confirm it, or null where nothing waits for this viewer
/// @param reads whether it is this viewer who reads by it now
/// @param ends whether this viewer may end it or turn it down
/// @param reviews whether this viewer may write the review
public record EmergencyView(
    EmergencyLine line, @Nullable WhoConfirms who, boolean reads, boolean ends, boolean reviews) {

  public static String words(EmergencyAccess.State state) {
    return switch (state) {
      case ASKED -> "waits for a second administrator";
      case LAPSED -> "has run out unanswered";
      case TURNED_DOWN -> "turned down";
      case OPEN -> "open";
      case WANTS_REVIEW -> "over, wants a review";
      case REVIEWED -> "over and reviewed";
    };
  }

  public static Tone tone(EmergencyAccess.State state) {
    return switch (state) {
      case OPEN -> Tone.DANGER;
      case ASKED, WANTS_REVIEW -> Tone.WARN;
      case LAPSED, TURNED_DOWN -> Tone.NEUTRAL;
      case REVIEWED -> Tone.GOOD;
    };
  }
}
