package org.bellbuoy.operations.desk;

import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.operations.Keys;
import org.bellbuoy.operations.RenewDataKeys;
import org.bellbuoy.operations.RotateKeys;
import org.bellbuoy.vault.KeyState;
import org.bellbuoy.web.Needs;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// How the keys stand, rotating the master key and renewing data keys, for programs.
@RestController
class KeyApi {

  private final Keys keys;
  private final RotateKeys rotate;
  private final RenewDataKeys renew;

  KeyApi(Keys keys, RotateKeys rotate, RenewDataKeys renew) {
    this.keys = keys;
    this.rotate = rotate;
    this.renew = renew;
  }

  @GetMapping("/api/v1/operations/keys")
  @Needs(Permission.RUN_HOUSE)
  KeyState show(Viewer viewer) {
    return keys.get(viewer);
  }

  @PostMapping("/api/v1/operations/keys/rotation")
  @Needs(Permission.RUN_HOUSE)
  KeyState rotate(Viewer viewer) {
    return rotate.rotate(viewer);
  }

  /// How many scopes have data keys of that age.
  @GetMapping("/api/v1/operations/keys/renewal")
  @Needs(Permission.RUN_HOUSE)
  Old old(Viewer viewer, @RequestParam(defaultValue = "365") int days) {
    return new Old(days, renew.preview(viewer, days), RenewDataKeys.MOST);
  }

  @PostMapping("/api/v1/operations/keys/renewal")
  @Needs(Permission.RUN_HOUSE)
  KeyState renew(Viewer viewer, @RequestParam(defaultValue = "365") int days) {
    return renew.renew(viewer, days);
  }

  /// Scopes whose data keys are old.
  ///
  /// @param most counted and renewed at once at most
  record Old(int days, int scopes, int most) {}
}
