package org.bellbuoy.policy.desk;

import java.util.List;
import java.util.Locale;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.policy.ChangeVendorProfile;
import org.bellbuoy.policy.VendorForm;
import org.bellbuoy.policy.VendorProfile;
import org.bellbuoy.policy.VendorProfiles;
import org.bellbuoy.web.IfMatch;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// The vendor's profile.
@RestController
class VendorApi {

  record Profile(
      String name,
      String namespace,
      String contact,
      String site,
      List<String> languages,
      String noReward,
      String role) {

    static Profile of(VendorProfile profile) {
      return new Profile(
          profile.name(),
          profile.namespace(),
          profile.contact(),
          profile.site(),
          profile.languages(),
          profile.noReward(),
          profile.role().name().toLowerCase(Locale.ROOT));
    }

    VendorForm typed() {
      List<String> tags = languages == null ? List.of() : languages;
      return new VendorForm(
          name, namespace, contact, site, String.join(", ", tags), noReward, role);
    }
  }

  private final VendorProfiles vendors;
  private final ChangeVendorProfile change;

  VendorApi(VendorProfiles vendors, ChangeVendorProfile change) {
    this.vendors = vendors;
    this.change = change;
  }

  @GetMapping("/api/v1/vendor")
  @Needs(Permission.STAFF)
  ResponseEntity<Profile> show(Viewer viewer) {
    return answer(vendors.profile(viewer));
  }

  @PutMapping("/api/v1/vendor")
  @Needs(Permission.EDIT_POLICY)
  ResponseEntity<Profile> change(
      Viewer viewer,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
      @RequestBody Profile wanted) {
    return answer(change.execute(viewer, wanted.typed(), IfMatch.version(match)));
  }

  private static ResponseEntity<Profile> answer(VendorProfile profile) {
    return ResponseEntity.ok().eTag(IfMatch.tag(profile.version())).body(Profile.of(profile));
  }
}
