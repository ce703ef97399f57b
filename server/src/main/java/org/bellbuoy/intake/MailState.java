package org.bellbuoy.intake;

/// What became of a message that came by mail. Each ends in one of the last four.
public enum MailState {
  ARRIVED,
  /// A new report.
  REPORT,
  /// A message in a thread that was there.
  MESSAGE,
  /// News about a letter of ours: it came back, or a machine answered it.
  NOTED,
  /// A report of which nobody read a word: put aside for a person.
  PUT_ASIDE
}
