package org.bellbuoy.correspondence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bellbuoy.web.Words;

/// The letters we write, each with what it must say and what it must never say.
///
/// A receipt code stands in none of them.
public enum LetterKind {
  RECEIPT(
      Audience.REPORTER,
      List.of(
          LetterField.NUMBER,
          LetterField.WHAT_NEXT,
          LetterField.PROMISED_TIME,
          LetterField.FINGERPRINT,
          LetterField.POLICY_VERSION,
          LetterField.NO_REWARD),
      LetterBan.JUDGEMENT),
  HUMAN_ANSWER(
      Audience.REPORTER,
      List.of(
          LetterField.HANDLER,
          LetterField.NEXT_DATE,
          LetterField.LANGUAGE,
          LetterField.PREFERENCES),
      LetterBan.PROMISED_FIX_DATE),
  MORE_INFORMATION(
      Audience.REPORTER, List.of(LetterField.QUESTIONS, LetterField.TRIED, LetterField.PAUSES_ON)),
  NOT_A_VULNERABILITY(
      Audience.REPORTER,
      List.of(
          LetterField.REASON, LetterField.SENTENCE, LetterField.ELSEWHERE, LetterField.OBJECTION),
      LetterBan.RIDICULE),
  NO_REWARD(
      Audience.REPORTER, List.of(LetterField.NO_REWARD, LetterField.NEXT_DATE), LetterBan.RIDICULE),
  DUPLICATE(
      Audience.REPORTER,
      List.of(LetterField.KNOWN_ALREADY, LetterField.CREDIT_RULE),
      LetterBan.OTHER_REPORTER),
  ACCEPTED(
      Audience.REPORTER,
      List.of(LetterField.SEVERITY, LetterField.CVE, LetterField.DISCLOSURE_DATE)),
  STATUS(Audience.REPORTER, List.of(LetterField.CHANGED, LetterField.NEXT_DATE)),
  FIX_READY(Audience.REPORTER, List.of(LetterField.BUILD, LetterField.QUESTION)),
  PRE_NOTIFICATION(
      Audience.PARTNERS,
      List.of(
          LetterField.AFFECTED,
          LetterField.FIXED,
          LetterField.WORKAROUNDS,
          LetterField.PUBLICATION_TIME,
          LetterField.TERMS,
          LetterField.RECIPIENT_MARK)),
  PRELIMINARY_ADVISORY(
      Audience.CUSTOMERS,
      List.of(LetterField.WHAT_TO_DO, LetterField.KNOWN_SO_FAR, LetterField.NEXT_UPDATE),
      LetterBan.EXPLOIT_STEPS),
  RELEASE_ADVISORY(Audience.CUSTOMERS, List.of(LetterField.ADVISORY)),
  THREAT_NOTICE(
      Audience.CUSTOMERS,
      List.of(
          LetterField.GENUINE_MAIL,
          LetterField.SENDER_DOMAINS,
          LetterField.NEVER_ASKED,
          LetterField.SAMPLES_ADDRESS),
      LetterBan.LIVE_LINKS),
  PERSONAL_DATA(
      Audience.CUSTOMERS,
      List.of(
          LetterField.WHAT_DATA,
          LetterField.WHEN,
          LetterField.CONSEQUENCES,
          LetterField.MEASURES,
          LetterField.CONTACT),
      LetterBan.RISK_THRESHOLD),
  /// To customers whom an incident affects that exposed no data of theirs.
  INCIDENT(
      Audience.CUSTOMERS,
      List.of(
          LetterField.KNOWN_SO_FAR,
          LetterField.WHAT_TO_DO,
          LetterField.NEXT_UPDATE,
          LetterField.CONTACT),
      LetterBan.EXPLOIT_STEPS,
      LetterBan.RISK_THRESHOLD),
  CREDIT(
      Audience.REPORTER,
      List.of(LetterField.CREDIT_TEXT, LetterField.WITHDRAWAL),
      LetterBan.UNAGREED_PERSONAL_DATA),
  EMBARGO_BROKEN(
      Audience.PARTNERS,
      List.of(LetterField.PUBLIC_NOW, LetterField.NEW_TIME, LetterField.WHAT_TO_DO),
      LetterBan.BLAME),
  CORRECTION(
      Audience.CUSTOMERS,
      List.of(LetterField.WAS_WRONG, LetterField.ACT_AGAIN),
      LetterBan.SILENT_CHANGE),
  LEGAL_ANSWER(Audience.THIRD_PARTY, List.of(LetterField.FOLLOWED_POLICY));

  private static final Words WORDS = Words.of("correspondence");

  private final Audience audience;

  @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
  private final List<LetterField> must;

  @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
  private final List<LetterBan> mustNot;

  LetterKind(Audience audience, List<LetterField> must, LetterBan... mustNot) {
    this.audience = audience;
    this.must = List.copyOf(must);
    this.mustNot = List.of(mustNot);
  }

  public Audience audience() {
    return audience;
  }

  /// What the letter must say.
  public List<LetterField> must() {
    return must;
  }

  /// What the letter must never say, beside a receipt code.
  public List<LetterBan> mustNot() {
    return mustNot;
  }

  /// The name in addresses and in the API, such as `human-answer`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String label() {
    return WORDS.say("letter." + word());
  }

  /// On what occasion it is written.
  public String trigger() {
    return WORDS.say("letter." + word() + ".trigger");
  }

  public static Optional<LetterKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  /// Those a person may send to a reporter, by hand. A reporter is a party to the silence that is
  /// broken, and hands on to whoever threatens them what we say of their research.
  public static List<LetterKind> toReporters() {
    return Arrays.stream(values()).filter(LetterKind::byHand).toList();
  }

  private boolean byHand() {
    return switch (this) {
      case RECEIPT -> false;
      case EMBARGO_BROKEN, LEGAL_ANSWER -> true;
      default -> audience == Audience.REPORTER;
    };
  }

  /// Who reads it.
  public enum Audience {
    REPORTER,
    PARTNERS,
    CUSTOMERS,
    THIRD_PARTY;

    public String label() {
      return WORDS.say("audience." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
  }
}
