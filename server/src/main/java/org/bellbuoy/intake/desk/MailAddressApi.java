package org.bellbuoy.intake.desk;

import java.util.List;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.ForgetAddress;
import org.bellbuoy.intake.ForgetStaffDomain;
import org.bellbuoy.intake.ListStaffDomain;
import org.bellbuoy.intake.MailAddress;
import org.bellbuoy.intake.MailAddresses;
import org.bellbuoy.intake.RouteAddress;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The addresses of ours and the queues they lead to, for programs.
@RestController
@RequestMapping("/api/v1/mail-addresses")
class MailAddressApi {

  private final MailAddresses addresses;
  private final RouteAddress route;
  private final ForgetAddress forget;
  private final ListStaffDomain listDomain;
  private final ForgetStaffDomain forgetDomain;

  MailAddressApi(
      MailAddresses addresses,
      RouteAddress route,
      ForgetAddress forget,
      ListStaffDomain listDomain,
      ForgetStaffDomain forgetDomain) {
    this.listDomain = listDomain;
    this.forgetDomain = forgetDomain;
    this.addresses = addresses;
    this.route = route;
    this.forget = forget;
  }

  @GetMapping
  @Needs(Permission.ROUTE_MAIL)
  List<Routed> list(Viewer viewer) {
    return addresses.list(viewer).stream().map(Routed::of).toList();
  }

  @PutMapping("/{address}")
  @Needs(Permission.ROUTE_MAIL)
  Routed route(Viewer viewer, @PathVariable String address, @RequestBody Wanted sent) {
    return Routed.of(route.route(viewer, address, sent.queue(), sent.team()));
  }

  @DeleteMapping("/{address}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Needs(Permission.ROUTE_MAIL)
  void forget(Viewer viewer, @PathVariable String address) {
    forget.forget(viewer, address);
  }

  /// The domains at which colleagues write.
  @GetMapping("/domains")
  @Needs(Permission.ROUTE_MAIL)
  List<String> domains(Viewer viewer) {
    return addresses.domains(viewer);
  }

  @PutMapping("/domains/{domain}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Needs(Permission.ROUTE_MAIL)
  void list(Viewer viewer, @PathVariable String domain) {
    listDomain.list(viewer, domain);
  }

  @DeleteMapping("/domains/{domain}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Needs(Permission.ROUTE_MAIL)
  void forgetDomain(Viewer viewer, @PathVariable String domain) {
    forgetDomain.forget(viewer, domain);
  }

  /// @param queue `security`, `privacy` or `abuse`
  /// @param team the code of the team that answers there, or nothing for the standard calendar
  record Wanted(@Nullable String queue, @Nullable String team) {}

  /// An address and where mail to it waits.
  record Routed(String address, String queue, String team) {

    static Routed of(MailAddress listed) {
      return new Routed(listed.address(), listed.queue().word(), listed.team().value());
    }
  }
}
