package org.bellbuoy.customers;

import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes a contact out of the register; the next one moves up.
///
/// Refuses: not allowed, missing, [CustomerRefusal.NoLongerKept].
@Component
public class RemoveContact {

  private final ContactStore contacts;
  private final CustomerWriting writing;

  RemoveContact(ContactStore contacts, CustomerWriting writing) {
    this.contacts = contacts;
    this.writing = writing;
  }

  @Transactional
  public void remove(Viewer viewer, String code, String contact) {
    Customer held = writing.hold(viewer, Permission.KEEP_CUSTOMERS, code);
    Contact gone =
        contacts.of(held.id()).stream()
            .filter(each -> each.id().value().toString().equals(contact))
            .findFirst()
            .orElseThrow(() -> new Missing().refused());
    contacts.remove(gone.id());
    contacts.order(held.id());
    writing.written(
        viewer, held.id(), Change.CONTACT_REMOVED, gone.id().value(), gone.paper().to());
  }
}
