package org.bellbuoy.publication;

import org.bellbuoy.standards.versions.LowerBound;
import org.bellbuoy.standards.versions.UpperBound;
import org.bellbuoy.standards.versions.VersionRange;
import org.bellbuoy.web.Words;

/// A range of versions as one reads it aloud in the language of a page.
final class RangeWords {

  private RangeWords() {}

  static String of(VersionRange range, Words words) {
    if (range.from() instanceof LowerBound.From(var first)
        && range.to() instanceof UpperBound.UpTo(var last)
        && first.equals(last)) {
      return words.say("range.one", first);
    }
    return switch (range.from()) {
      case LowerBound.AllEarlier _ -> allEarlier(range.to(), words);
      case LowerBound.From(var first) -> from(first, range.to(), words);
    };
  }

  private static String allEarlier(UpperBound to, Words words) {
    return switch (to) {
      case UpperBound.Before(var version) -> words.say("range.all.before", version);
      case UpperBound.UpTo(var version) -> words.say("range.all.upto", version);
      case UpperBound.Open _ -> words.say("range.all");
    };
  }

  private static String from(String first, UpperBound to, Words words) {
    return switch (to) {
      case UpperBound.Before(var version) -> words.say("range.before", first, version);
      case UpperBound.UpTo(var version) -> words.say("range.upto", first, version);
      case UpperBound.Open _ -> words.say("range.on", first);
    };
  }
}
