package org.bellbuoy.correspondence.desk;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.correspondence.OwnKey;
import org.bellbuoy.correspondence.OwnKeys;
import org.bellbuoy.correspondence.RotateSigningKey;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// The vendor's OpenPGP keys, for programs. Only public halves come out.
@RestController
class OpenPgpApi {

  /// One key.
  ///
  /// @param end until when programs use it, or null for ever
  /// @param retired since when another one is in force, or null
  record Key(
      String fingerprint,
      Instant made,
      @Nullable Instant end,
      @Nullable Instant retired,
      String certificate) {
    static Key of(OwnKey key) {
      return new Key(key.fingerprint(), key.made(), key.end(), key.retired(), key.armored());
    }
  }

  /// A fresh key is wanted.
  ///
  /// @param instead the fingerprint of the key in force
  record Wanted(String instead, int years) {}

  private final OwnKeys keys;
  private final RotateSigningKey rotate;

  OpenPgpApi(OwnKeys keys, RotateSigningKey rotate) {
    this.keys = keys;
    this.rotate = rotate;
  }

  @GetMapping("/api/v1/openpgp-keys")
  @Needs(Permission.MANAGE_KEYS)
  List<Key> list(Viewer viewer) {
    return keys.all(viewer).stream().map(Key::of).toList();
  }

  @PostMapping("/api/v1/openpgp-keys")
  @Needs(Permission.MANAGE_KEYS)
  List<Key> rotate(Viewer viewer, @RequestBody Wanted wanted) {
    rotate.rotate(viewer, wanted.instead(), wanted.years());
    return list(viewer);
  }
}
