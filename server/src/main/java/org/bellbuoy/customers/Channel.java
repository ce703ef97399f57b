package org.bellbuoy.customers;

import java.util.Locale;
import java.util.regex.Pattern;
import org.bellbuoy.kernel.Reading;

/// The way by which a contact is reached.
public enum Channel {
  MAIL,
  POST,
  TELEPHONE;

  private static final int LONGEST_MAIL = 254;
  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s@<>()\\[\\]\",;:\\\\]{1,64}@[^\\s@<>\",;:.]+(\\.[^\\s@<>\",;:.]+)+");
  private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ()/.-]{2,30}");

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  void check(Reading reading, String to) {
    String wrong =
        switch (this) {
          case MAIL ->
              to.length() <= LONGEST_MAIL && ADDRESS.matcher(to).matches()
                  ? ""
                  : "Enter a mail address such as security@example.com.";
          case TELEPHONE ->
              NUMBER.matcher(to).matches()
                  ? ""
                  : "Enter a telephone number such as +61 7 0000 0000.";
          case POST -> "";
        };
    if (!to.isEmpty() && !wrong.isEmpty()) {
      reading.flaw("to", wrong);
    }
  }
}
