package org.bellbuoy.runs;

/// What a step would send.
///
/// @param text exactly what would be sent
/// @param times to how many places or people
public record DryRun(String text, int times) {

  /// Something that sends nothing.
  public static DryRun nothing(String text) {
    return new DryRun(text, 0);
  }
}
