package org.bellbuoy.correspondence;

/// The address to write to about security, as it stands under every letter. It comes from the
/// vendor's profile, where security.txt and the public pages have it from.
final class ContactLine {

  private ContactLine() {}

  /// The letter with the contact under it, unless it names it already or there is none.
  static String under(String letter, String contact) {
    return contact.isEmpty() || letter.isBlank() || letter.contains(contact)
        ? letter
        : letter.stripTrailing() + "\n\n" + contact;
  }
}
