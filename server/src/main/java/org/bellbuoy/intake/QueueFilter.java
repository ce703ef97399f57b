package org.bellbuoy.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Which reports of the queue somebody wants to see. It asks only for what lies clear.
///
/// @param sources by which ways they came; empty for every way
/// @param urgencies how urgent they say to be; empty for all
/// @param days not older than so many days; 0 for any age
public record QueueFilter(
    ReportState state,
    Set<Source> sources,
    Set<Urgency> urgencies,
    Owed owed,
    Copies copies,
    int days) {

  public static final int LONGEST = 3_650;

  /// Whether a human has answered.
  public enum Owed {
    ANY,
    /// Nobody has answered yet.
    OPEN,
    ANSWERED;

    public String words() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Whether the same was said by others lately.
  public enum Copies {
    ANY,
    /// At least three said nearly the same before.
    ONLY,
    WITHOUT;

    public String words() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public QueueFilter {
    sources = Set.copyOf(sources);
    urgencies = Set.copyOf(urgencies);
  }

  public static QueueFilter of(ReportState state) {
    return new QueueFilter(state, Set.of(), Set.of(), Owed.ANY, Copies.ANY, 0);
  }

  Set<Source> wantedSources() {
    return sources.isEmpty() ? EnumSet.allOf(Source.class) : sources;
  }

  Set<Urgency> wantedUrgencies() {
    return urgencies.isEmpty() ? EnumSet.allOf(Urgency.class) : urgencies;
  }

  Instant since(Instant now) {
    return days == 0 ? Instant.EPOCH : now.minus(Duration.ofDays(days));
  }

  /// The same as the query of an address, each filter in the same words.
  public String query() {
    List<String> parts = new ArrayList<>();
    parts.add("state=" + state.words());
    sources.stream().sorted().forEach(one -> parts.add("from=" + lower(one)));
    urgencies.stream().sorted().forEach(one -> parts.add("says=" + lower(one)));
    if (owed != Owed.ANY) {
      parts.add("answer=" + owed.words());
    }
    if (copies != Copies.ANY) {
      parts.add("copies=" + copies.words());
    }
    if (days > 0) {
      parts.add("days=" + days);
    }
    return String.join("&", parts);
  }

  private static String lower(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }
}
