package org.bellbuoy.embargo;

/// Why an embargo ended.
public enum Ending {
  /// The agreed moment came.
  DATE_REACHED,
  /// All parties agreed to speak earlier, or the fix is public.
  FIX_PUBLIC,
  /// It was said by somebody before its time.
  LEAK,
  /// It is used against customers.
  EXPLOITATION
}
