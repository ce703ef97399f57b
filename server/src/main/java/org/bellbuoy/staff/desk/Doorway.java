package org.bellbuoy.staff.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.bellbuoy.identity.Arrival;
import org.bellbuoy.identity.Ceremony;
import org.bellbuoy.identity.PasskeyOptions;
import org.bellbuoy.identity.PasskeyRing;
import org.bellbuoy.identity.RelyingParty;
import org.bellbuoy.kernel.Installation;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The staff's door as browsers and passkeys see it.
@Component
class Doorway {

  private final Installation installation;
  private final PasskeyRing ring;
  private final JsonMapper json;

  Doorway(Installation installation, PasskeyRing ring, JsonMapper json) {
    this.installation = installation;
    this.ring = ring;
    this.json = json;
  }

  RelyingParty door() {
    return RelyingParty.at(installation.deskUrl(), "Bellbuoy");
  }

  /// What the sign-in page asks a browser for; empty where browsers make no passkeys.
  String signingIn() {
    return door().canHavePasskeys() ? text(ring.ask(new Ceremony.SigningIn(door()))) : "";
  }

  String text(PasskeyOptions options) {
    return json.writeValueAsString(options);
  }

  static Arrival arrival(HttpServletRequest request) {
    String agent = Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse("");
    return new Arrival(DeviceCookie.in(request).orElse(null), request.getRemoteAddr(), agent);
  }
}
