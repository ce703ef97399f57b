package org.bellbuoy.customers.desk;

import org.bellbuoy.customers.AddContact;
import org.bellbuoy.customers.ChangeContact;
import org.bellbuoy.customers.ContactForm;
import org.bellbuoy.customers.RemoveContact;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.IfMatch;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// The contacts of a customer. The version is that of the customer.
@RestController
class ContactApi {

  private final CustomerAnswers answers;
  private final AddContact add;
  private final ChangeContact change;
  private final RemoveContact remove;

  ContactApi(CustomerAnswers answers, AddContact add, ChangeContact change, RemoveContact remove) {
    this.answers = answers;
    this.add = add;
    this.change = change;
    this.remove = remove;
  }

  @PostMapping("/api/v1/customers/{customer}/contacts")
  @Needs(Permission.KEEP_CUSTOMERS)
  ResponseEntity<CustomerJson.Whole> add(
      Viewer viewer, @PathVariable String customer, @RequestBody ContactForm typed) {
    var _ = add.add(viewer, customer, typed);
    return answers.filled(ResponseEntity.status(HttpStatus.CREATED), viewer, customer);
  }

  @PutMapping("/api/v1/customers/{customer}/contacts/{contact}")
  @Needs(Permission.KEEP_CUSTOMERS)
  ResponseEntity<CustomerJson.Whole> change(
      Viewer viewer,
      @PathVariable String customer,
      @PathVariable String contact,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
      @RequestBody ContactForm typed) {
    change.change(viewer, customer, contact, typed, IfMatch.version(match));
    return answers.ok(viewer, customer);
  }

  @DeleteMapping("/api/v1/customers/{customer}/contacts/{contact}")
  @Needs(Permission.KEEP_CUSTOMERS)
  ResponseEntity<Void> remove(
      Viewer viewer, @PathVariable String customer, @PathVariable String contact) {
    remove.remove(viewer, customer, contact);
    return ResponseEntity.noContent().build();
  }
}
