package org.bellbuoy.web.page;

import org.bellbuoy.web.Assets;
import org.bellbuoy.web.Words;

/// What surrounds every public page.
///
/// @param title the page's name; on the reporter's pages a neutral one
/// @param place which of the quiet navigation's places the reader is in
/// @param vendor whose site this is
/// @param words the shared public wording (`messages/web.properties`)
/// @param robots whether search engines may list the page
public record StreetFrame(
    String title, Place place, Vendor vendor, Assets assets, Words words, Robots robots) {

  /// The places of the public navigation.
  public enum Place {
    ADVISORIES,
    REPORT,
    POLICY,
    ELSEWHERE
  }

  /// May search engines list it?
  public enum Robots {
    LIST,
    SKIP
  }

  public static StreetFrame of(
      String title, Place place, Vendor vendor, Assets assets, Words words) {
    return new StreetFrame(title, place, vendor, assets, words, Robots.LIST);
  }

  /// The same frame on a page that search engines shall not list.
  public StreetFrame unlisted() {
    return new StreetFrame(title, place, vendor, assets, words, Robots.SKIP);
  }

  /// The same frame with the reader elsewhere in the navigation.
  public StreetFrame placed(Place other) {
    return new StreetFrame(title, other, vendor, assets, words, robots);
  }

  public StreetFrame titled(String other) {
    return new StreetFrame(other, place, vendor, assets, words, robots);
  }

  /// The value of `aria-current` for one place of the navigation.
  public @org.jspecify.annotations.Nullable String at(Place other) {
    return place == other ? "page" : null;
  }
}
