package org.bellbuoy.customers.desk;

import org.bellbuoy.customers.KeepSbom;
import org.bellbuoy.customers.ReadSbom;
import org.bellbuoy.customers.RemoveSbom;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The SBOM of an installation, sent by a program, such as a build that was rolled out.
@RestController
class SbomApi {

  private static final String HERE =
      "/api/v1/customers/{customer}/installations/{installation}/sbom";

  private final CustomerAnswers answers;
  private final ReadSbom read;
  private final KeepSbom keep;
  private final RemoveSbom remove;

  SbomApi(CustomerAnswers answers, ReadSbom read, KeepSbom keep, RemoveSbom remove) {
    this.answers = answers;
    this.read = read;
    this.keep = keep;
    this.remove = remove;
  }

  /// CycloneDX or SPDX in JSON, as it is. It takes the place of the one before; the same twice does
  /// no harm.
  ///
  /// @param file the name under which it is shown
  @PutMapping(
      path = HERE,
      consumes = {"application/json", "application/vnd.cyclonedx+json", "application/spdx+json"})
  @Needs(Permission.KEEP_CUSTOMERS)
  ResponseEntity<CustomerJson.Whole> keep(
      Viewer viewer,
      @PathVariable String customer,
      @PathVariable String installation,
      @RequestParam(defaultValue = "") String file,
      @RequestBody(required = false) byte @Nullable [] sbom) {
    byte[] given = sbom == null ? new byte[0] : sbom;
    keep.keep(viewer, customer, installation, read.read(file, given));
    return answers.ok(viewer, customer);
  }

  @DeleteMapping(HERE)
  @Needs(Permission.KEEP_CUSTOMERS)
  ResponseEntity<Void> remove(
      Viewer viewer, @PathVariable String customer, @PathVariable String installation) {
    remove.remove(viewer, customer, installation);
    return ResponseEntity.noContent().build();
  }
}
