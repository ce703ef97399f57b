package org.bellbuoy.customers.desk;

import org.bellbuoy.customers.FileText;
import org.bellbuoy.customers.ImportCustomers;
import org.bellbuoy.customers.ImportPlan;
import org.bellbuoy.customers.LookAtImport;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Customers from a file: to look first, and then to do what was seen.
@RestController
class CustomerFileApi {

  private final LookAtImport look;
  private final ImportCustomers bring;

  CustomerFileApi(LookAtImport look, ImportCustomers bring) {
    this.look = look;
    this.bring = bring;
  }

  /// @param seen as an answer without it gave it for this file; without it nothing is stored
  @PostMapping(path = "/api/v1/customers/import", consumes = "text/csv")
  @Needs(Permission.KEEP_CUSTOMERS)
  ImportPlan take(
      Viewer viewer,
      @RequestParam(defaultValue = "") String seen,
      @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable String type,
      @RequestBody(required = false) byte @Nullable [] csv) {
    String text = FileText.of(csv == null ? new byte[0] : csv, type == null ? "" : type);
    return seen.isEmpty() ? look.look(viewer, text) : bring.bring(viewer, text, seen);
  }
}
