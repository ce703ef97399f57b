package org.bellbuoy.standards.versions;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Optional;

/// One range as a vers URI and back, even when its bounds are no versions of their scheme: what was
/// published must be shown as it was.
public final class VersText {
  private VersText() {}

  public static String write(VersionRange range) {
    return "vers:" + range.scheme().code() + "/" + constraints(range);
  }

  private static String constraints(VersionRange range) {
    if (range.from() instanceof LowerBound.From(var first)
        && range.to() instanceof UpperBound.UpTo(var last)
        && first.equals(last)) {
      return encoded(first);
    }
    String from =
        switch (range.from()) {
          case LowerBound.AllEarlier _ -> "";
          case LowerBound.From(var version) -> ">=" + encoded(version);
        };
    String to =
        switch (range.to()) {
          case UpperBound.Before(var version) -> "<" + encoded(version);
          case UpperBound.UpTo(var version) -> "<=" + encoded(version);
          case UpperBound.Open _ -> "";
        };
    String joined = from.isEmpty() || to.isEmpty() ? from + to : from + "|" + to;
    return joined.isEmpty() ? "*" : joined;
  }

  /// The range behind text this class wrote, or any vers URI of one stretch without `>`.
  public static Optional<VersionRange> read(String text) {
    int slash = text.indexOf('/');
    if (!text.startsWith("vers:") || slash < 0) {
      return Optional.empty();
    }
    VersionScheme scheme =
        VersionScheme.find(text.substring(5, slash)).orElse(VersionScheme.GENERIC);
    String[] parts = text.substring(slash + 1).split("\\|", -1);
    return switch (parts.length) {
      case 1 -> single(scheme, parts[0]);
      case 2 -> pair(scheme, parts[0], parts[1]);
      default -> Optional.empty();
    };
  }

  private static Optional<VersionRange> single(VersionScheme scheme, String part) {
    if (part.equals("*")) {
      return Optional.of(VersionRange.all(scheme));
    }
    if (part.startsWith(">=")) {
      return Optional.of(
          new VersionRange(scheme, LowerBound.from(decoded(part, 2)), UpperBound.open()));
    }
    if (part.startsWith("<")) {
      return upper(part).map(to -> new VersionRange(scheme, LowerBound.allEarlier(), to));
    }
    return part.isEmpty() || part.startsWith(">") || part.startsWith("!")
        ? Optional.empty()
        : Optional.of(VersionRange.only(scheme, decoded(part, 0)));
  }

  private static Optional<VersionRange> pair(VersionScheme scheme, String low, String high) {
    if (!low.startsWith(">=")) {
      return Optional.empty();
    }
    return upper(high).map(to -> new VersionRange(scheme, LowerBound.from(decoded(low, 2)), to));
  }

  private static Optional<UpperBound> upper(String part) {
    if (part.startsWith("<=")) {
      return Optional.of(UpperBound.upTo(decoded(part, 2)));
    }
    return part.startsWith("<")
        ? Optional.of(UpperBound.before(decoded(part, 1)))
        : Optional.empty();
  }

  private static String encoded(String version) {
    return URLEncoder.encode(version, UTF_8).replace("+", "%20");
  }

  private static String decoded(String part, int from) {
    return URLDecoder.decode(part.substring(from).replace("+", "%2B"), UTF_8);
  }
}
