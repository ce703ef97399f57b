package org.bellbuoy.customers;

import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes a contact, or the place in which it stands among the others.
///
/// Refuses: not allowed, missing, invalid, changed meanwhile, [CustomerRefusal.NoLongerKept].
@Component
public class ChangeContact {

  private final ContactStore contacts;
  private final CustomerSeals seals;
  private final CustomerWriting writing;

  ChangeContact(ContactStore contacts, CustomerSeals seals, CustomerWriting writing) {
    this.contacts = contacts;
    this.seals = seals;
    this.writing = writing;
  }

  @Transactional
  public void change(Viewer viewer, String code, String contact, ContactForm typed, long expected) {
    Customer held = writing.hold(viewer, Permission.KEEP_CUSTOMERS, code);
    Contact before = find(held, contact);
    Contact after = typed.read(before.id(), held.id());
    writing.requireUnchanged(held, expected);
    Differences differences = Differences.between(before, after);
    boolean moved = before.place() != after.place() && after.place() <= ContactForm.MOST;
    if (differences.none() && !moved) {
      return;
    }
    contacts.change(seals.of(held.id()), after.at(before.place()));
    if (moved) {
      contacts.order(held.id(), before.id(), after.place());
    }
    String detail = differences.inWords() + (moved ? " place: " + after.place() : "");
    writing.written(viewer, held.id(), Change.CONTACT_CHANGED, before.id().value(), detail.strip());
  }

  private Contact find(Customer held, String contact) {
    return contacts.of(held.id()).stream()
        .filter(each -> each.id().value().toString().equals(contact))
        .findFirst()
        .orElseThrow(() -> new Missing().refused());
  }
}
