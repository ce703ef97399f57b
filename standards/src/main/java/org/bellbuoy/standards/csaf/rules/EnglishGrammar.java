package org.bellbuoy.standards.csaf.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Slips of English that a pattern finds surely: few, so that it seldom cries wolf.
final class EnglishGrammar {
  private static final List<Pattern> SLIPS =
      List.of(
          Pattern.compile(
              "\\b(must|should|can|could|may|might|will|would|shall|cannot)\\s+(not\\s+)?"
                  + "(?!(need|feed|exceed|proceed|succeed|embed|speed|shed|shred|seed|breed|bleed)\\b)"
                  + "[a-z]{2,}ed\\b"),
          Pattern.compile("\\b(?!(that|had|so|very)\\b)([a-z]{2,})\\s+\\2\\b"),
          Pattern.compile("\\bfor\\s+(ensure|prevent|avoid|mitigate|verify|enable|allow)\\b"),
          Pattern.compile(
              "\\b(a|an)\\s+(products|versions|updates|vulnerabilities|attackers|users|systems"
                  + "|devices|operations|fixes|patches|workarounds|components)\\b"),
          Pattern.compile("\\b(a|an|the)\\s+(a|an|the)\\b"));

  private EnglishGrammar() {}

  /// The words around the first slip.
  static Optional<String> slipIn(String text) {
    for (Pattern slip : SLIPS) {
      Matcher found = slip.matcher(text);
      if (found.find()) {
        return Optional.of(found.group());
      }
    }
    return Optional.empty();
  }
}
