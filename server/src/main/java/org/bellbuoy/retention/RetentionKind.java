package org.bellbuoy.retention;

import java.util.Locale;
import java.util.Optional;

/// A kind of data with a period of its own. `docs/decisions/2026-11-22-keeping.md` says why each
/// period is what it is.
public enum RetentionKind {
  SPAM(Way.RULED, 90, "Reports put away as spam", "with their messages and files"),
  NOT_PURSUED(
      Way.RULED, 365, "Reports not pursued", "concerns and withdrawn reports without a case"),
  REPORTERS(
      Way.RULED,
      365,
      "Reporters of ended cases",
      "how to be thanked, contact address, PGP key, mail as it came and what was written of good"
          + " faith; the report stays"),
  FILES(Way.RULED, 730, "Files of ended cases", "what reporters attached; the report stays"),
  LETTERS(
      Way.RULED,
      1_095,
      "Letters of ended cases",
      "messages with reporters and their mailboxes; the report stays"),
  TEST_ENVIRONMENTS(
      Way.RULED,
      365,
      "Test environments",
      "what was asked for and granted, with its mailbox, after it was declined or wiped"),
  OTHER_MAIL(
      Way.RULED,
      1_095,
      "Mail of other queues",
      "requests about personal data and mail about abuse, with our answers, after the last message"),
  CANARIES(Way.RULED, 7, "Canaries", "reports of the house to itself, with their mails"),
  SESSIONS(Way.RULED, 90, "Sessions of staff", "after they ended"),
  LINKS(Way.RULED, 30, "Links to sign in", "invitations too, after they were used or ran out"),
  VISITS(
      Way.RULED,
      90,
      "Visits to the counter",
      "sessions and links of outsiders and of customers, after they ended"),
  UNSENT_FORMS(Way.FIXED, 1, "Forms never sent", "what somebody typed and did not send"),
  ANSWERS(
      Way.FIXED, 7, "Answers kept for repeated requests", "sealed; for programs that ask twice"),
  SIGN_IN_TRACES(Way.FIXED, 1, "Failed attempts to sign in", "counted, without names"),
  ENDED_CASES(
      Way.ASKED, 3_650, "Ended cases", "words, assessment and drafts; two leads erase each"),
  LEDGER(Way.KEPT, 0, "The ledger", "who did and read what: ids, instants and hashes");

  /// How it comes to its end.
  public enum Way {
    /// The house erases it by a rule that people set.
    RULED,
    /// The house erases it after a period that the program was made with.
    FIXED,
    /// People are asked to erase it.
    ASKED,
    /// It is kept for good.
    KEPT
  }

  private final Way way;
  private final int days;
  private final String words;
  private final String detail;

  RetentionKind(Way way, int days, String words, String detail) {
    this.way = way;
    this.days = days;
    this.words = words;
    this.detail = detail;
  }

  public Way way() {
    return way;
  }

  /// Until somebody sets another one.
  int usualDays() {
    return days;
  }

  public String words() {
    return words;
  }

  public String detail() {
    return detail;
  }

  /// Whether people say how long.
  public boolean settable() {
    return way == Way.RULED || way == Way.ASKED;
  }

  /// The kind in addresses, such as `ended-cases`.
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<RetentionKind> find(String key) {
    for (RetentionKind kind : values()) {
      if (kind.key().equals(key)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
