package org.bellbuoy.embargo.counter;

import org.bellbuoy.embargo.GuestPasskeys;
import org.bellbuoy.identity.PasskeyOptions;
import org.bellbuoy.identity.RelyingParty;
import org.bellbuoy.kernel.Installation;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The counter as browsers and passkeys see it.
@Component
class Doorstep {

  private final Installation installation;
  private final GuestPasskeys passkeys;
  private final JsonMapper json;

  Doorstep(Installation installation, GuestPasskeys passkeys, JsonMapper json) {
    this.installation = installation;
    this.passkeys = passkeys;
    this.json = json;
  }

  RelyingParty door() {
    return RelyingParty.at(installation.counterUrl(), "Counter");
  }

  /// What the sign-in page asks a browser for; empty where browsers make no passkeys.
  String signingIn() {
    return door().canHavePasskeys() ? text(passkeys.ask(door())) : "";
  }

  String text(PasskeyOptions options) {
    return json.writeValueAsString(options);
  }
}
