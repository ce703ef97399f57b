package org.bellbuoy.staff.desk;

import java.util.List;
import java.util.Set;
import org.bellbuoy.identity.NewApiToken;
import org.bellbuoy.identity.Reach;
import org.bellbuoy.identity.Role;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;

/// The form for a new API token, as typed.
public record TokenForm(String label, String days, List<String> roles, String reach) {

  private static final String USUAL_DAYS = "90";

  public TokenForm {
    roles = List.copyOf(roles);
  }

  static TokenForm empty() {
    return new TokenForm("", USUAL_DAYS, List.of(), "change");
  }

  /// Refuses what is not a number or not a role; the deed refuses the rest.
  NewApiToken read() {
    Reading reading = new Reading();
    Set<Role> chosen = RoleWords.read(reading, roles);
    int number = number(reading);
    Reach wanted = reach(reading, reach);
    reading.finish();
    return new NewApiToken(label, chosen, number, wanted);
  }

  /// How far a token is to reach; without a word, to everyday changes.
  static Reach reach(Reading reading, @Nullable String typed) {
    return typed == null || typed.isBlank()
        ? Reach.CHANGE
        : reading.choice("reach", typed, Reach.class).orElse(Reach.READ);
  }

  private int number(Reading reading) {
    String text = reading.line("days", days, 5);
    if (text.matches("[0-9]{1,5}")) {
      return Integer.parseInt(text);
    }
    if (!text.isEmpty()) {
      reading.flaw("days", "Enter the number of days in digits.");
    }
    return 0;
  }
}
