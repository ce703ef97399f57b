package org.bellbuoy.customers.desk;

import org.bellbuoy.customers.Contact;

/// A contact in the API.
record ContactJson(
    String id,
    int place,
    String role,
    String name,
    String channel,
    String to,
    String language,
    String certificate) {

  static ContactJson of(Contact contact) {
    return new ContactJson(
        contact.id().value().toString(),
        contact.place(),
        contact.role().key(),
        contact.paper().name(),
        contact.channel().key(),
        contact.paper().to(),
        contact.language(),
        contact.paper().certificate());
  }
}
