package org.bellbuoy.customers;

import org.bellbuoy.identity.BlindMark;
import org.springframework.stereotype.Component;

/// The mark by which a contact is found by an address, though the address lies sealed.
@Component
class ContactMarks {

  static final String USE = "contact of a customer";

  private final BlindMark marks;

  ContactMarks(BlindMark marks) {
    this.marks = marks;
  }

  byte[] of(Contact contact) {
    return marks.of(USE, contact.paper().to());
  }
}
