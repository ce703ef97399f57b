package org.bellbuoy.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Assets;
import org.bellbuoy.web.Bell;
import org.bellbuoy.web.FindBox;
import org.bellbuoy.web.PartsInUse;
import org.bellbuoy.web.Signpost;
import org.bellbuoy.web.VendorName;
import org.bellbuoy.web.Viewers;
import org.bellbuoy.web.door.FormTokens;
import org.bellbuoy.web.page.Csrf;
import org.bellbuoy.web.page.DeskFrame;
import org.bellbuoy.web.page.Link;
import org.bellbuoy.web.page.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Frames a staff page: only the places this person may go, and the token for its forms.
@Component
public class DeskFrames {

  private static final String BELLBUOY = "Bellbuoy";

  private final ObjectProvider<Signpost> signposts;
  private final ObjectProvider<VendorName> vendor;
  private final ObjectProvider<FindBox> findBox;
  private final ObjectProvider<Bell> bells;
  private final ObjectProvider<PartsInUse> parts;
  private final Authority authority;
  private final Assets assets;

  DeskFrames(
      ObjectProvider<Signpost> signposts,
      ObjectProvider<VendorName> vendor,
      ObjectProvider<FindBox> findBox,
      ObjectProvider<Bell> bells,
      ObjectProvider<PartsInUse> parts,
      Authority authority,
      Assets assets) {
    this.signposts = signposts;
    this.vendor = vendor;
    this.findBox = findBox;
    this.bells = bells;
    this.parts = parts;
    this.authority = authority;
    this.assets = assets;
  }

  /// @param title neutral under embargo: it reaches histories and window lists
  public DeskFrame of(HttpServletRequest request, String title) {
    Viewer viewer = Viewers.of(request);
    return new DeskFrame(
        title,
        vendorName(),
        person(viewer),
        nav(viewer, request.getRequestURI()),
        csrf(request),
        "/sign-out",
        find(viewer),
        bells.stream()
            .filter(this::isShown)
            .flatMap(bell -> bell.ringing(viewer).stream())
            .toList(),
        assets);
  }

  /// The hidden field for a form on a page without a frame, such as the sign-in page.
  public static Csrf csrf(HttpServletRequest request) {
    return FormTokens.csrf(request);
  }

  private String vendorName() {
    VendorName known = vendor.getIfAvailable();
    return known == null ? BELLBUOY : known.vendorName();
  }

  private @Nullable String find(Viewer viewer) {
    FindBox box = findBox.getIfAvailable();
    return box == null || !authority.may(viewer, Permission.STAFF) ? null : box.href();
  }

  private List<Link> nav(Viewer viewer, String here) {
    return signposts.stream()
        .filter(this::isShown)
        .map(Signpost::place)
        .filter(place -> authority.may(viewer, place.needs()))
        .sorted(Comparator.comparingInt(Signpost.Place::order))
        .map(place -> link(place, here))
        .toList();
  }

  private boolean isShown(Object leading) {
    return parts.stream().allMatch(seam -> seam.shows(leading.getClass()));
  }

  private static Link link(Signpost.Place place, String here) {
    boolean current = here.equals(place.href()) || here.startsWith(place.href() + "/");
    return current ? Link.here(place.label(), place.href()) : Link.to(place.label(), place.href());
  }

  private static Person person(Viewer viewer) {
    List<String> roles = viewer.roles().stream().sorted().map(Role::words).toList();
    String name = viewer instanceof Viewer.Staff staff ? staff.name() : "Not signed in";
    return new Person(name, roles);
  }
}
