package org.bellbuoy.delivery;

/// What a program of a stranger answered.
///
/// @param status as HTTP has it; 0 when nothing was answered
/// @param start the beginning of what was answered, which may be anything
public record StrangersAnswer(int status, String start) {

  private static final int GOOD = 200;
  private static final int ELSEWHERE = 300;
  private static final int GONE = 410;

  /// Nobody was asked, or nothing came back.
  public static StrangersAnswer none() {
    return new StrangersAnswer(0, "");
  }

  /// Whether it took what it was told.
  public boolean isGood() {
    return status >= GOOD && status < ELSEWHERE;
  }

  /// Whether it wants no more, for good (RFC 9110 section 15.5.11).
  public boolean isGone() {
    return status == GONE;
  }

  @Override
  public String toString() {
    return "StrangersAnswer[" + status + "]";
  }
}
