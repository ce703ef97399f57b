package org.bellbuoy.cve.desk;

import org.bellbuoy.cve.ChangeCveAccount;
import org.bellbuoy.cve.CveAccount;
import org.bellbuoy.cve.CveAccountForm;
import org.bellbuoy.cve.CveAccounts;
import org.bellbuoy.cve.CveTrial;
import org.bellbuoy.cve.CveTrouble;
import org.bellbuoy.cve.Place;
import org.bellbuoy.cve.TryCveAccount;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.IfMatch;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Part;
import org.bellbuoy.web.PartOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The account by which ids are reserved, for programs. Its key goes in and never comes out.
@PartOf(Part.CVE_SERVICES)
@RestController
@RequestMapping("/api/v1/cve-account")
class CveAccountApi {

  record ShownAccount(Place place, String address, boolean inside, String org, String user) {
    static ShownAccount of(CveAccount account) {
      return new ShownAccount(
          account.place(), account.address(), account.inside(), account.org(), account.user());
    }
  }

  /// @param trouble null when CVE Services know us
  record Trial(@Nullable CveTrouble trouble, int quota, int reserved, int available) {
    static Trial of(CveTrial trial) {
      return switch (trial) {
        case CveTrial.Known(int quota, int reserved, int available) ->
            new Trial(null, quota, reserved, available);
        case CveTrial.Failed(CveTrouble why) -> new Trial(why, 0, 0, 0);
      };
    }
  }

  private final CveAccounts accounts;
  private final ChangeCveAccount change;
  private final TryCveAccount attempt;

  CveAccountApi(CveAccounts accounts, ChangeCveAccount change, TryCveAccount attempt) {
    this.accounts = accounts;
    this.change = change;
    this.attempt = attempt;
  }

  @GetMapping
  @Needs(Permission.RUN_HOUSE)
  ResponseEntity<ShownAccount> show(Viewer viewer) {
    return answer(accounts.get(viewer));
  }

  @PutMapping
  @Needs(Permission.RUN_HOUSE)
  ResponseEntity<ShownAccount> change(
      Viewer viewer,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
      @RequestBody CveAccountForm wanted) {
    return answer(change.execute(viewer, wanted, IfMatch.version(match)));
  }

  /// Asks CVE Services for our quota.
  @PostMapping("/tests")
  @Needs(Permission.RUN_HOUSE)
  Trial test(Viewer viewer) {
    return Trial.of(attempt.execute(viewer));
  }

  private static ResponseEntity<ShownAccount> answer(CveAccount account) {
    return ResponseEntity.ok().eTag(IfMatch.tag(account.version())).body(ShownAccount.of(account));
  }
}
