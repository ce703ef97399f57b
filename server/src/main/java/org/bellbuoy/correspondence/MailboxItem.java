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
    /// The CVE IDs that it has, with commas between them; the newest counts.
    CVE,
    /// A date that is offered or agreed; reads as an [OfferedDate].
    DATE,
    /// The day the reporter told us of, until which they keep silent whatever we say; reads as an
    /// [OfferedDate], and empty when it counts no more.
    DEADLINE,
    /// What the reporter answered to a date.
    DATE_ANSWER,
    /// What the reporter sent, as JSON.
    REPORT,
    /// Our promise in writing, and the detached signature over its bytes.
    STATEMENT,
    STATEMENT_SIGNATURE,
    /// Why the promise holds no longer for what is done from then on.
    GOOD_FAITH_REVOKED,
    /// Words in which we would thank in public; the reporter may change them.
    CREDIT_PROPOSED,
    /// The words the reporter agreed to; empty for none.
    CREDIT_AGREED,
    /// The reporter took the report back, and perhaps why.
    WITHDRAWN,
    /// How a test environment stands that the reporter asked for, as JSON.
    TEST_ENVIRONMENT,
    OUR_MESSAGE,
    THEIR_MESSAGE
  }
}
