package org.bellbuoy.correspondence;

import java.time.Instant;

/// One thing the reporter may read.
///
/// @param text a message, or a word of ours for a state, or an instant in ISO form for a promise
public record MailboxItem(Kind kind, Instant at, String text) {

  /// What it says.
  public enum Kind {
    /// The tracking number of the report.
    NUMBER,
    /// The state of the report, as a word that the pages put into plain language.
    STATE,
    /// When the reporter hears from us next.
    PROMISE,
    /// The address of an advisory that speaks of it.
    ADVISORY,
    /// A date that is offered or agreed; reads as an [OfferedDate].
    DATE,
    /// What the reporter answered to a date.
    DATE_ANSWER,
    OUR_MESSAGE,
    THEIR_MESSAGE
  }
}
