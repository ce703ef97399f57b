package org.bellbuoy.delivery;

import java.util.Locale;

/// Why a mailbox cannot be read, in words for whoever can mend it.
public enum MailboxTrouble {
  UNKNOWN_HOST("There is no server of this name. Check the name for a typing error."),
  NOT_REACHED("The server does not answer at this port. Check the port and the firewall."),
  NOT_TRUSTED(
      "The server's certificate is not trusted, or is for another name. Enter the name it was made out for."),
  NO_TLS("The server offers no STARTTLS at this port. Try TLS, usually at port 993."),
  LOGIN_REFUSED(
      "The server refused the user or the password. Some want a password made for one program."),
  NO_FOLDER("There is no such folder in the mailbox, or this user may not write to it."),
  BROKEN("The server ended the conversation. It is tried again in a minute.");

  private final String words;

  MailboxTrouble(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
