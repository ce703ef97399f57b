package org.bellbuoy.staff.desk;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.identity.AddPasskey;
import org.bellbuoy.identity.BeginCodeGenerator;
import org.bellbuoy.identity.ConfirmCodeGenerator;
import org.bellbuoy.identity.MakeRecoveryCodes;
import org.bellbuoy.identity.NamePasskey;
import org.bellbuoy.identity.OwnWaysIn;
import org.bellbuoy.identity.PasskeyOptions;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Providers;
import org.bellbuoy.identity.RemoveCodeGenerator;
import org.bellbuoy.identity.RevokePasskey;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.identity.WaysIn;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// By what one comes in oneself. A token may look; whoever changes it is there in person.
@RestController
class WaysInApi {

  record Passkey(
      String code,
      String label,
      boolean backedUp,
      Instant createdAt,
      @Nullable Instant usedAt,
      @Nullable Instant doubtedAt) {

    static Passkey of(org.bellbuoy.identity.Passkey key) {
      return new Passkey(
          key.code(),
          key.label(),
          key.backedUp(),
          key.createdAt(),
          key.usedAt().orElse(null),
          key.doubtedAt().orElse(null));
    }
  }

  record Ways(
      List<Passkey> passkeys, boolean generator, int recoveryCodes, boolean providerLinked) {}

  record NewPasskey(@Nullable String label, @Nullable String credential) {}

  record Label(@Nullable String label) {}

  record Generator(String secret, String address) {}

  record Code(@Nullable String code) {}

  record Codes(List<String> codes) {}

  private final Doorway doorway;
  private final OwnWaysIn ways;
  private final Providers providers;
  private final AddPasskey add;
  private final NamePasskey name;
  private final RevokePasskey revoke;
  private final BeginCodeGenerator begin;
  private final ConfirmCodeGenerator confirm;
  private final RemoveCodeGenerator remove;
  private final MakeRecoveryCodes recovery;

  WaysInApi(
      Doorway doorway,
      OwnWaysIn ways,
      Providers providers,
      AddPasskey add,
      NamePasskey name,
      RevokePasskey revoke,
      BeginCodeGenerator begin,
      ConfirmCodeGenerator confirm,
      RemoveCodeGenerator remove,
      MakeRecoveryCodes recovery) {
    this.doorway = doorway;
    this.ways = ways;
    this.providers = providers;
    this.add = add;
    this.name = name;
    this.revoke = revoke;
    this.begin = begin;
    this.confirm = confirm;
    this.remove = remove;
    this.recovery = recovery;
  }

  @GetMapping("/api/v1/ways-in")
  @Needs(value = Permission.OWN_ACCESS, enrolling = true)
  Ways ways(Viewer viewer) {
    List<Passkey> passkeys = ways.passkeys(viewer).stream().map(Passkey::of).toList();
    WaysIn own = ways.of(viewer);
    return new Ways(passkeys, own.generator(), own.recoveryCodes(), providers.isLinked(viewer));
  }

  @PostMapping("/api/v1/passkeys/offer")
  @Needs(value = Permission.OWN_ACCESS, enrolling = true)
  PasskeyOptions offer(Viewer viewer) {
    return ways.offer(viewer, doorway.door());
  }

  @PostMapping("/api/v1/passkeys")
  @Needs(value = Permission.OWN_ACCESS, enrolling = true)
  @ResponseStatus(HttpStatus.CREATED)
  Passkey add(Viewer viewer, @RequestBody NewPasskey typed) {
    return Passkey.of(
        add.execute(viewer, doorway.door(), text(typed.label()), text(typed.credential())));
  }

  @PutMapping("/api/v1/passkeys/{code}")
  @Needs(Permission.OWN_ACCESS)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void name(Viewer viewer, @PathVariable String code, @RequestBody Label typed) {
    name.execute(viewer, code, text(typed.label()));
  }

  @DeleteMapping("/api/v1/passkeys/{code}")
  @Needs(Permission.OWN_ACCESS)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void revoke(Viewer viewer, @PathVariable String code) {
    revoke.execute(viewer, code);
  }

  @PostMapping("/api/v1/code-generator")
  @Needs(value = Permission.OWN_ACCESS, enrolling = true)
  @ResponseStatus(HttpStatus.CREATED)
  Generator begin(Viewer viewer) {
    begin.execute(viewer);
    OwnWaysIn.NewGenerator made = ways.waiting(viewer);
    return new Generator(made.secret(), made.address());
  }

  @PostMapping("/api/v1/code-generator/code")
  @Needs(value = Permission.OWN_ACCESS, enrolling = true)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void confirm(Viewer viewer, @RequestBody Code typed) {
    confirm.execute(viewer, text(typed.code()));
  }

  @DeleteMapping("/api/v1/code-generator")
  @Needs(Permission.OWN_ACCESS)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(Viewer viewer) {
    remove.execute(viewer);
  }

  @PostMapping("/api/v1/recovery-codes")
  @Needs(Permission.OWN_ACCESS)
  @ResponseStatus(HttpStatus.CREATED)
  Codes makeRecoveryCodes(Viewer viewer) {
    return new Codes(recovery.execute(viewer));
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }
}
