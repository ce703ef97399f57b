package org.bellbuoy.fixes.desk;

import java.time.Instant;
import org.bellbuoy.fixes.FixState;
import org.bellbuoy.fixes.FixWork;
import org.bellbuoy.web.page.Tone;
import org.jspecify.annotations.Nullable;

/// The work on a stream in a list.
///
/// @param expectedAt as estimated last, or null
public record FixLine(
    String href,
    String place,
    String owner,
    String state,
    Tone tone,
    @Nullable Instant expectedAt,
    boolean late,
    long days,
    int estimates,
    int blockers,
    int tasks) {

  static FixLine of(
      String href,
      FixWork work,
      String owner,
      Instant now,
      int estimates,
      int blockers,
      int tasks) {
    return new FixLine(
        href,
        work.place().words(),
        owner,
        work.state().words(),
        tone(work.state(), blockers),
        work.expectedAt(),
        work.overdue(now),
        work.days(now),
        estimates,
        blockers,
        tasks);
  }

  static Tone tone(FixState state, int blockers) {
    return switch (state) {
      case READY -> Tone.GOOD;
      case NOT_NEEDED -> Tone.NEUTRAL;
      case PLANNED, IN_WORK, IN_REVIEW -> blockers > 0 ? Tone.DANGER : Tone.INFO;
    };
  }

  /// Whether customers get it later than that.
  public boolean laterThan(Instant target) {
    return expectedAt != null && expectedAt.isAfter(target);
  }

  /// What stands open, in a few words; empty when nothing does.
  public String standing() {
    String stands = count(blockers, "blocker");
    String open = count(tasks, "open task");
    return stands.isEmpty() || open.isEmpty() ? stands + open : stands + ", " + open;
  }

  /// How often the date was moved, in words; empty when it stood.
  public String slips() {
    return switch (estimates) {
      case 0, 1 -> "";
      case 2 -> "moved once";
      default -> "moved " + (estimates - 1) + " times";
    };
  }

  public String age() {
    return days == 1 ? "1 day" : days + " days";
  }

  private static String count(int number, String word) {
    return switch (number) {
      case 0 -> "";
      case 1 -> "1 " + word;
      default -> number + " " + word + "s";
    };
  }
}
