package org.bellbuoy.intake.desk;

import java.time.Instant;
import org.bellbuoy.correspondence.ThreadAddresses;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.ChangeReporterAddress;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Where answers to a report go by mail, and asking for another address, for programs.
@RestController
@RequestMapping("/api/v1/reports/{tracking}/address")
class ReporterAddressApi {

  /// @param onRecord null for a report that is not answered by mail
  /// @param asked the address that waits for the reporter's yes, or null
  record AddressAnswer(@Nullable String onRecord, @Nullable String asked, @Nullable Instant until) {
    static AddressAnswer of(ThreadAddresses.Known known) {
      return new AddressAnswer(known.onRecord(), known.asked(), known.until());
    }
  }

  /// The other address.
  record NewAddress(@Nullable String address) {}

  private final ChangeReporterAddress addresses;

  ReporterAddressApi(ChangeReporterAddress addresses) {
    this.addresses = addresses;
  }

  @GetMapping
  @Needs(Permission.ANSWER_REPORT)
  AddressAnswer show(Viewer viewer, @PathVariable String tracking) {
    return addresses
        .known(viewer, tracking)
        .map(AddressAnswer::of)
        .orElse(new AddressAnswer(null, null, null));
  }

  @PostMapping
  @Needs(Permission.ANSWER_REPORT)
  AddressAnswer ask(Viewer viewer, @PathVariable String tracking, @RequestBody NewAddress sent) {
    addresses.ask(viewer, tracking, sent.address());
    return show(viewer, tracking);
  }
}
