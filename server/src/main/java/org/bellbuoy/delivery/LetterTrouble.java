package org.bellbuoy.delivery;

import java.util.Locale;

/// Why a mail server did not take a letter, in words for whoever can mend it.
public enum LetterTrouble {
  UNKNOWN_HOST("There is no server of this name. Check the name for a typing error."),
  NOT_REACHED(
      "The server does not answer at this port. Check the port; many networks let only 465 and 587 out."),
  NOT_TRUSTED(
      "The server's certificate is not trusted, or is for another name. Enter the name it was made out for."),
  NO_TLS("The server offers no STARTTLS at this port. Try TLS, usually at port 465."),
  LOGIN_REFUSED(
      "The server refused the user or the password. Some want a password made for one program."),
  SENDER_REFUSED(
      "The server does not let this user send from this address. Change the address letters come from, or allow it there."),
  RECIPIENT_REFUSED(
      "The server does not send to this address. Often it wants a user and a password before it sends outside its own domain."),
  REFUSED("The server refused the letter. Its answer says why."),
  BROKEN("The server ended the conversation. Try again in a minute.");

  private final String words;

  LetterTrouble(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
