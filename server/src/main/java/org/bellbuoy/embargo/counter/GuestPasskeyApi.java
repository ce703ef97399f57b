package org.bellbuoy.embargo.counter;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.bellbuoy.embargo.AddGuestPasskey;
import org.bellbuoy.embargo.GuestPasskeys;
import org.bellbuoy.identity.Passkey;
import org.bellbuoy.identity.PasskeyOptions;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.counter.CounterCookie;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// An outsider's own passkeys for programs that carry the guest's session.
@RestController
@RequestMapping("/api/v1/passkeys")
class GuestPasskeyApi {

  /// A passkey as its owner sees it.
  record GuestPasskey(
      String label, Instant createdAt, @Nullable Instant usedAt, @Nullable Instant doubtedAt) {

    static GuestPasskey of(Passkey key) {
      return new GuestPasskey(
          key.label(), key.createdAt(), key.usedAt().orElse(null), key.doubtedAt().orElse(null));
    }
  }

  /// What a browser made of the offer.
  record NewGuestPasskey(String label, String credential) {}

  private final Doorstep doorstep;
  private final GuestPasskeys passkeys;
  private final AddGuestPasskey add;

  GuestPasskeyApi(Doorstep doorstep, GuestPasskeys passkeys, AddGuestPasskey add) {
    this.doorstep = doorstep;
    this.passkeys = passkeys;
    this.add = add;
  }

  @GetMapping
  @Needs(Permission.AT_COUNTER)
  List<GuestPasskey> list(Viewer viewer) {
    return passkeys.of(viewer).stream().map(GuestPasskey::of).toList();
  }

  @PostMapping("/offer")
  @Needs(Permission.AT_COUNTER)
  PasskeyOptions offer(Viewer viewer) {
    return passkeys.offer(viewer, doorstep.door());
  }

  @PostMapping
  @Needs(Permission.AT_COUNTER)
  @ResponseStatus(HttpStatus.CREATED)
  GuestPasskey add(Viewer viewer, HttpServletRequest request, @RequestBody NewGuestPasskey asked) {
    String session = CounterCookie.in(request).orElse("");
    return GuestPasskey.of(
        add.add(viewer, session, doorstep.door(), asked.label(), asked.credential()));
  }
}
