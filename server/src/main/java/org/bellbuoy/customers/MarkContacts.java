package org.bellbuoy.customers;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Marks the contacts that were written down before addresses had marks.
@Component
public class MarkContacts {

  private static final int AT_ONCE = 200;

  private final ContactStore contacts;

  MarkContacts(ContactStore contacts) {
    this.contacts = contacts;
  }

  /// @return how many were marked
  @Transactional
  public int mark() {
    List<Contact> some = contacts.unmarked(AT_ONCE);
    some.forEach(contacts::mark);
    return some.size();
  }
}
