package org.bellbuoy.standards.versions;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Ranges as vendors write them where a version was asked for: a vers URI, `< V3.2`, `>= 20 | <=
/// 30` (the vers-like specifier of CSAF 3.1.2.2), `>= 1.11.70, < 1.11.81`, "all versions".
public final class RangeWords {
  private static final Pattern BEFORE = Pattern.compile("<\\s*([^<>=|]+)");
  private static final Pattern UP_TO = Pattern.compile("<=\\s*([^<>=|]+)");
  private static final Pattern FROM = Pattern.compile(">=\\s*([^<>=|]+)");
  private static final Pattern BOTH =
      Pattern.compile("(>=\\s*[^<>=|]+?)\\s*(?:\\||,|\\s)\\s*(<=?\\s*[^<>=|]+)");

  private RangeWords() {}

  /// The range the words mean; words that mean none are the text of one version.
  public static VersionRange read(String words) {
    return find(words).orElseGet(() -> VersionRange.only(VersionScheme.GENERIC, words));
  }

  /// The range the words mean; empty where they are no more than a version.
  public static Optional<VersionRange> find(String words) {
    return VersText.read(words)
        .filter(_ -> words.startsWith("vers:"))
        .or(() -> asVendorsWrite(words.strip()));
  }

  private static Optional<VersionRange> asVendorsWrite(String words) {
    String plain = words.toLowerCase(Locale.ROOT);
    if (plain.equals("all") || plain.equals("all versions") || plain.equals("*")) {
      return Optional.of(VersionRange.all(VersionScheme.GENERIC));
    }
    Matcher both = BOTH.matcher(words);
    if (both.matches()) {
      Optional<LowerBound> from = lower(both.group(1).strip());
      return from.flatMap(low -> upper(both.group(2)).map(high -> range(low, high)));
    }
    return upper(words)
        .map(high -> range(LowerBound.allEarlier(), high))
        .or(() -> lower(words).map(low -> range(low, UpperBound.open())));
  }

  private static Optional<UpperBound> upper(String words) {
    Matcher last = UP_TO.matcher(words);
    if (last.matches()) {
      return Optional.of(UpperBound.upTo(last.group(1)));
    }
    Matcher first = BEFORE.matcher(words);
    return first.matches() ? Optional.of(UpperBound.before(first.group(1))) : Optional.empty();
  }

  private static Optional<LowerBound> lower(String words) {
    Matcher first = FROM.matcher(words);
    return first.matches() ? Optional.of(LowerBound.from(first.group(1))) : Optional.empty();
  }

  private static VersionRange range(LowerBound from, UpperBound to) {
    return new VersionRange(VersionScheme.GENERIC, from, to);
  }
}
