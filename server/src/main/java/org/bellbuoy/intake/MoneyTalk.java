package org.bellbuoy.intake;

import java.util.regex.Pattern;

/// Whether the words of a report ask for money. A hint for whoever answers, and nothing else: such
/// a report may be as true as any.
final class MoneyTalk {

  private static final Pattern ASKS =
      Pattern.compile(
          "\\b(?:bug ?bount(?:y|ies)|bount(?:y|ies)|monetary|reward|compensat(?:e|ion)|paypal|bitcoin"
              + "|btc wallet|payout|pay me|paid for|how much do you pay|kopfgeld|belohnung|vergütung"
              + "|récompense)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private MoneyTalk() {}

  static boolean in(Content content) {
    return ASKS.matcher(content.what() + "\n" + content.steps() + "\n" + content.impact()).find();
  }
}
