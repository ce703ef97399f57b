package org.bellbuoy.cases.desk;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellbuoy.embargo.AgreedMoment;
import org.bellbuoy.embargo.Embargo;
import org.bellbuoy.embargo.Ending;
import org.bellbuoy.embargo.Offer;
import org.bellbuoy.embargo.Offers;
import org.bellbuoy.web.page.Moment;
import org.bellbuoy.web.page.Tone;
import org.jspecify.annotations.Nullable;

/// An embargo in words.
final class EmbargoWords {

  private static final DateTimeFormatter THERE =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

  private EmbargoWords() {}

  static String state(Embargo embargo) {
    return switch (embargo) {
      case Embargo.None _ -> "no embargo";
      case Embargo.Proposed _ -> "proposed";
      case Embargo.Agreed _ -> "agreed";
      case Embargo.Ended ended ->
          ended.why() == Ending.LEAK ? "embargo broken" : "ended, " + why(ended.why());
    };
  }

  static Tone tone(Embargo embargo) {
    return switch (embargo) {
      case Embargo.None _ -> Tone.NEUTRAL;
      case Embargo.Proposed _ -> Tone.WARN;
      case Embargo.Agreed _ -> Tone.INFO;
      case Embargo.Ended ended -> ended.why() == Ending.LEAK ? Tone.DANGER : Tone.GOOD;
    };
  }

  static String why(Ending ending) {
    return switch (ending) {
      case DATE_REACHED -> "the date was reached";
      case FIX_PUBLIC -> "the fix is public";
      case LEAK -> "it is known outside";
      case EXPLOITATION -> "it is used against customers";
    };
  }

  /// The end as agreed and in UTC, or null where there is none.
  static @Nullable String end(Embargo embargo) {
    return switch (embargo) {
      case Embargo.None _ -> null;
      case Embargo.Proposed proposed -> both(proposed.end());
      case Embargo.Agreed agreed -> both(agreed.end());
      case Embargo.Ended ended -> Moment.inWords(ended.at());
    };
  }

  /// The clock on the wall where it was agreed, and the instant it means.
  static String both(AgreedMoment end) {
    String utc = Moment.inWords(end.instant());
    return end.zone().getId().equals("UTC")
        ? utc
        : THERE.format(end.local()) + " " + end.zone().getId() + " (" + utc + ")";
  }

  static String needs(Offers.Answered each) {
    Offer offer = each.offer();
    return Stream.of(
            offer.second() == null ? "a second person" : "",
            each.consented() ? "" : "the reporter’s yes",
            each.needsExecutive() && offer.executive() == null
                ? "an executive, because it lasts more than 90 days in all"
                : "")
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" and "));
  }
}
