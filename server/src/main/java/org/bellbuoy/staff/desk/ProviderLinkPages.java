package org.bellbuoy.staff.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.ProviderDeparture;
import org.bellbuoy.identity.ProviderDoor;
import org.bellbuoy.identity.ProviderReturn;
import org.bellbuoy.identity.UnlinkProvider;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SeeOther;
import org.bellbuoy.web.Viewers;
import org.bellbuoy.web.desk.DeskFrames;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/// Linking one's own account with the one at the vendor's identity provider, and parting them.
@Controller
class ProviderLinkPages {

  private final DeskFrames frames;
  private final ProviderDoor door;
  private final UnlinkProvider unlink;
  private final ProviderNotes notes;

  ProviderLinkPages(
      DeskFrames frames, @Lazy ProviderDoor door, UnlinkProvider unlink, ProviderNotes notes) {
    this.frames = frames;
    this.door = door;
    this.unlink = unlink;
    this.notes = notes;
  }

  /// Shows a page with a link instead of sending the browser on: a form of ours never ends at
  /// another site, and browsers are told so.
  @PostMapping("/account/provider")
  @Needs(Permission.OWN_ACCESS)
  Page link(Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
    Optional<ProviderDeparture> departure = door.toLink(viewer, Viewers.standing(request));
    departure.ifPresent(gone -> TripCookie.give(response, gone));
    return Page.of(
        "staff/desk/providerLink",
        Map.of(
            "frame", frames.of(request, "Link your account"),
            "address", departure.map(ProviderDeparture::address).orElse(""),
            "host", departure.map(ProviderDeparture::host).orElse(""),
            "sentence", notes.of(ProviderReturn.Reason.AWAY)));
  }

  @PostMapping("/account/provider/removal")
  @Needs(Permission.OWN_ACCESS)
  SeeOther unlink(Viewer viewer) {
    unlink.execute(viewer);
    return new SeeOther("/account");
  }
}
