package org.bellbuoy.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.bellbuoy.customers.AddContact;
import org.bellbuoy.customers.AddCustomer;
import org.bellbuoy.customers.Contact;
import org.bellbuoy.customers.ContactForm;
import org.bellbuoy.customers.CustomerForm;
import org.bellbuoy.customers.Customers;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.vault.Token;

/// A contact of a customer with a session at the counter that lasts, whatever the clock does.
///
/// @param code of the customer
/// @param token what the cookie carries
public record SignedInCustomer(Viewer.Customer viewer, String code, String token) {

  /// Of a customer whom nobody else knows.
  public static SignedInCustomer fresh(Viewer.Staff member) {
    String code = "G." + Long.toString(System.nanoTime(), 36);
    TestHouse.get(AddCustomer.class).add(member, new CustomerForm(code, "Harbour Watch", "", ""));
    String address = code + "@customers.example";
    ContactForm form = new ContactForm("security", "Ann", "mail", address, "en", "", "");
    Contact contact = TestHouse.get(AddContact.class).add(member, code, form);
    return of(code, contact);
  }

  /// The first contact of this customer.
  static SignedInCustomer of(Viewer member, String code) {
    Customers customers = TestHouse.get(Customers.class);
    return of(code, customers.contacts(member, customers.get(member, code).id()).getFirst());
  }

  private static SignedInCustomer of(String code, Contact contact) {
    Token token = Token.fresh();
    Instant now = TestHouse.clock().instant();
    var never = now.plus(Duration.ofDays(4_000)).atOffset(ZoneOffset.UTC);
    TestHouse.database()
        .jdbc()
        .sql(
            """
            insert into customers.visit
                   (id, token_hash, contact_id, customer_id, opened_at, seen_at, expires_at)
            values (:id, :token, :contact, :customer, :now, :never, :never)
            """)
        .param("id", UUID.randomUUID())
        .param("token", token.hash())
        .param("contact", contact.id().value())
        .param("customer", contact.customer().value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("never", never)
        .update();
    UUID customer = contact.customer().value();
    return new SignedInCustomer(
        new Viewer.Customer(contact.id().value(), customer), code, token.text());
  }
}
