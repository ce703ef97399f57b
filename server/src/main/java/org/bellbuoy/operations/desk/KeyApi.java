package org.bellbuoy.operations.desk;

import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.operations.Keys;
import org.bellbuoy.operations.RotateKeys;
import org.bellbuoy.vault.KeyState;
import org.bellbuoy.web.Needs;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// How the keys stand and rotating them, for programs.
@RestController
class KeyApi {

  private final Keys keys;
  private final RotateKeys rotate;

  KeyApi(Keys keys, RotateKeys rotate) {
    this.keys = keys;
    this.rotate = rotate;
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
}
