package org.bellbuoy.customers.desk;

import java.net.URI;
import org.bellbuoy.customers.AddCustomer;
import org.bellbuoy.customers.ChangeCustomer;
import org.bellbuoy.customers.CustomerForm;
import org.bellbuoy.customers.Customers;
import org.bellbuoy.customers.MergeCustomers;
import org.bellbuoy.customers.RemoveCustomer;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Slice;
import org.bellbuoy.web.IfMatch;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// The register of customers.
@RestController
class CustomerApi {

  /// @param into the number of the customer that has everything afterwards
  record Merging(@Nullable String into) {}

  private final Customers customers;
  private final CustomerAnswers answers;
  private final AddCustomer add;
  private final ChangeCustomer change;
  private final MergeCustomers merge;
  private final RemoveCustomer remove;

  CustomerApi(
      Customers customers,
      CustomerAnswers answers,
      AddCustomer add,
      ChangeCustomer change,
      MergeCustomers merge,
      RemoveCustomer remove) {
    this.customers = customers;
    this.answers = answers;
    this.add = add;
    this.change = change;
    this.merge = merge;
    this.remove = remove;
  }

  @GetMapping("/api/v1/customers")
  @Needs(Permission.READ_CUSTOMERS)
  Slice<CustomerJson> list(Viewer viewer, Portion portion) {
    return customers.list(viewer, portion).map(CustomerJson::of);
  }

  @PostMapping("/api/v1/customers")
  @Needs(Permission.KEEP_CUSTOMERS)
  ResponseEntity<CustomerJson.Whole> add(Viewer viewer, @RequestBody CustomerForm typed) {
    String code = add.add(viewer, typed);
    URI place = URI.create("/api/v1/customers/" + code);
    return answers.filled(ResponseEntity.created(place), viewer, code);
  }

  @GetMapping("/api/v1/customers/{customer}")
  @Needs(Permission.READ_CUSTOMERS)
  ResponseEntity<CustomerJson.Whole> show(Viewer viewer, @PathVariable String customer) {
    return answers.ok(viewer, customer);
  }

  @PutMapping("/api/v1/customers/{customer}")
  @Needs(Permission.KEEP_CUSTOMERS)
  ResponseEntity<CustomerJson.Whole> change(
      Viewer viewer,
      @PathVariable String customer,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
      @RequestBody CustomerForm typed) {
    change.change(viewer, customer, typed, IfMatch.version(match));
    return answers.ok(viewer, customer);
  }

  @PostMapping("/api/v1/customers/{customer}/merge")
  @Needs(Permission.KEEP_CUSTOMERS)
  ResponseEntity<CustomerJson.Whole> merge(
      Viewer viewer,
      @PathVariable String customer,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
      @RequestBody Merging typed) {
    String into = typed.into() == null ? "" : typed.into().strip();
    merge.merge(viewer, customer, into, IfMatch.version(match));
    return answers.ok(viewer, into);
  }

  @DeleteMapping("/api/v1/customers/{customer}")
  @Needs(Permission.REMOVE_CUSTOMER)
  ResponseEntity<Void> remove(
      Viewer viewer,
      @PathVariable String customer,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match) {
    remove.remove(viewer, customer, IfMatch.version(match));
    return ResponseEntity.noContent().build();
  }
}
