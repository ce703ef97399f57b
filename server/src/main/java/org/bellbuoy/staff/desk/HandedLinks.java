package org.bellbuoy.staff.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.bellbuoy.identity.OneTimeLink;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.desk.DeskFrames;
import org.springframework.stereotype.Component;

/// Shows a new one-time link, once, to whoever is to hand it on.
@Component
class HandedLinks {

  private final Installation installation;
  private final DeskFrames frames;

  HandedLinks(Installation installation, DeskFrames frames) {
    this.installation = installation;
    this.frames = frames;
  }

  Page page(HttpServletRequest request, String name, OneTimeLink link) {
    return Page.of(
        "staff/desk/handed",
        Map.of(
            "frame", frames.of(request, "Invitation"),
            "name", name,
            "address", address(link),
            "until", link.expiresAt()));
  }

  String address(OneTimeLink link) {
    return installation.deskUrl() + link.path();
  }
}
