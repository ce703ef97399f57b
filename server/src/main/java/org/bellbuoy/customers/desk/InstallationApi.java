package org.bellbuoy.customers.desk;

import org.bellbuoy.customers.ChangeInstallation;
import org.bellbuoy.customers.DeclareInstallation;
import org.bellbuoy.customers.InstallationForm;
import org.bellbuoy.customers.RemoveInstallation;
import org.bellbuoy.customers.Source;
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

/// What runs at a customer. The version in `If-Match` is that of the customer.
@RestController
class InstallationApi {

  private final CustomerAnswers answers;
  private final DeclareInstallation declare;
  private final ChangeInstallation change;
  private final RemoveInstallation remove;

  InstallationApi(
      CustomerAnswers answers,
      DeclareInstallation declare,
      ChangeInstallation change,
      RemoveInstallation remove) {
    this.answers = answers;
    this.declare = declare;
    this.change = change;
    this.remove = remove;
  }

  @PostMapping("/api/v1/customers/{customer}/installations")
  @Needs(Permission.KEEP_CUSTOMERS)
  ResponseEntity<CustomerJson.Whole> add(
      Viewer viewer, @PathVariable String customer, @RequestBody InstallationForm typed) {
    var _ = declare.declare(viewer, customer, typed, Source.API);
    return answers.filled(ResponseEntity.status(HttpStatus.CREATED), viewer, customer);
  }

  @PutMapping("/api/v1/customers/{customer}/installations/{installation}")
  @Needs(Permission.KEEP_CUSTOMERS)
  ResponseEntity<CustomerJson.Whole> change(
      Viewer viewer,
      @PathVariable String customer,
      @PathVariable String installation,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
      @RequestBody InstallationForm typed) {
    change.change(viewer, customer, installation, typed, Source.API, IfMatch.version(match));
    return answers.ok(viewer, customer);
  }

  @DeleteMapping("/api/v1/customers/{customer}/installations/{installation}")
  @Needs(Permission.KEEP_CUSTOMERS)
  ResponseEntity<Void> remove(
      Viewer viewer, @PathVariable String customer, @PathVariable String installation) {
    remove.remove(viewer, customer, installation);
    return ResponseEntity.noContent().build();
  }
}
