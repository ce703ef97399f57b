package org.bellbuoy.notices;

import java.util.List;
import org.bellbuoy.customers.Contact;

/// How a customer hears of a notice.
public enum Way {
  MAIL("by mail"),
  TELEPHONE("nobody reads mail: by telephone"),
  POST("nobody reads mail: by post"),
  NOBODY("the register names nobody");

  private final String words;

  Way(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /// @param contacts in the order in which one speaks to them
  static Way of(List<Contact> contacts) {
    if (contacts.stream().anyMatch(Concerned::readsMail)) {
      return MAIL;
    }
    return contacts.stream()
        .filter(contact -> !contact.paper().to().isEmpty())
        .findFirst()
        .map(Way::by)
        .orElse(NOBODY);
  }

  private static Way by(Contact contact) {
    return switch (contact.channel()) {
      case MAIL -> MAIL;
      case TELEPHONE -> TELEPHONE;
      case POST -> POST;
    };
  }
}
