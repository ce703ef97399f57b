package org.bellbuoy.web.page;

import java.util.List;
import org.bellbuoy.web.Assets;
import org.jspecify.annotations.Nullable;

/// What surrounds every staff page.
///
/// @param title the page's name; neutral under embargo, for it reaches histories and window lists
/// @param vendor whose desk this is
/// @param nav the places this person may go, the current one marked
/// @param signOut where the sign-out form is sent
/// @param rings what rings for this person until they have seen to it
/// @param find where the search box is sent, or null to leave it out
public record DeskFrame(
    String title,
    String vendor,
    Person person,
    List<Link> nav,
    Csrf csrf,
    String signOut,
    @Nullable String find,
    List<Link> rings,
    Assets assets) {

  private static final int AT_HAND = 5;

  public DeskFrame {
    nav = List.copyOf(nav);
    rings = List.copyOf(rings);
  }

  /// The places that stand in the bar: all of a few, else the first of many.
  public List<Link> atHand() {
    return nav.size() <= AT_HAND + 1 ? nav : nav.subList(0, AT_HAND);
  }

  /// The places behind *More*, or none.
  public List<Link> more() {
    return nav.subList(atHand().size(), nav.size());
  }

  /// Where the reader is among those behind *More*, or null.
  public @Nullable Link hereInMore() {
    return more().stream().filter(Link::current).findFirst().orElse(null);
  }

  public DeskFrame titled(String other) {
    return new DeskFrame(other, vendor, person, nav, csrf, signOut, find, rings, assets);
  }
}
