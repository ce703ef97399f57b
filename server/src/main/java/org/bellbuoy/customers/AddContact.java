package org.bellbuoy.customers;

import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down whom we can speak to at a customer.
///
/// Refuses: not allowed, missing, invalid, [CustomerRefusal.NoLongerKept],
/// [CustomerRefusal.TooMany].
@Component
public class AddContact {

  private final ContactStore contacts;
  private final CustomerSeals seals;
  private final CustomerWriting writing;

  AddContact(ContactStore contacts, CustomerSeals seals, CustomerWriting writing) {
    this.contacts = contacts;
    this.seals = seals;
    this.writing = writing;
  }

  @Transactional
  public Contact add(Viewer viewer, String code, ContactForm typed) {
    Customer held = writing.hold(viewer, Permission.KEEP_CUSTOMERS, code);
    Contact added = typed.read(new ContactId(writing.id()), held.id());
    if (contacts.of(held.id()).size() >= ContactForm.MOST) {
      throw new CustomerRefusal.TooMany("contacts", ContactForm.MOST).refused();
    }
    contacts.add(seals.of(held.id()), added);
    contacts.order(held.id(), added.id(), added.place());
    writing.written(
        viewer, held.id(), Change.CONTACT_ADDED, added.id().value(), added.paper().to());
    return added;
  }
}
