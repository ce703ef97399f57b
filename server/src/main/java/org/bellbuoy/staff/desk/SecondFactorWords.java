package org.bellbuoy.staff.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.bellbuoy.identity.SecondFactorRule;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.web.page.Choice;

/// The rule about second factors in the words of forms.
final class SecondFactorWords {

  private SecondFactorWords() {}

  static String key(SecondFactorRule.Whom whom) {
    return whom.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static List<Choice> choices() {
    return Arrays.stream(SecondFactorRule.Whom.values())
        .map(whom -> Choice.of(key(whom), label(whom), about(whom)))
        .toList();
  }

  /// A number of days as typed; the flaw is in the reading.
  static int days(Reading reading, String typed) {
    if (typed.strip().matches("[0-9]{1,2}")) {
      return Integer.parseInt(typed.strip());
    }
    reading.flaw("graceDays", "Enter a number of days from 0 to 90.");
    return 0;
  }

  private static String label(SecondFactorRule.Whom whom) {
    return switch (whom) {
      case EVERYBODY -> "Everybody";
      case WHO_READS_OR_RUNS -> "Whoever reads reports, cases or the ledger, or runs the server";
      case NOBODY -> "Nobody";
    };
  }

  private static String about(SecondFactorRule.Whom whom) {
    return switch (whom) {
      case EVERYBODY -> "What OWASP ASVS asks for at its second level.";
      case WHO_READS_OR_RUNS -> "Lets people in with a password who only file reports.";
      case NOBODY ->
          "A stolen password is then enough. Whoever has a second factor is still asked.";
    };
  }
}
