package org.bellbuoy.web.page;

import org.jspecify.annotations.Nullable;

/// One place to go: in a navigation, a row of tabs, a filter or a trail of crumbs.
///
/// @param current whether the reader is there now
/// @param count a number to show beside the label, or null
public record Link(String label, String href, boolean current, @Nullable Integer count) {

  public static Link to(String label, String href) {
    return new Link(label, href, false, null);
  }

  public static Link here(String label, String href) {
    return new Link(label, href, true, null);
  }

  public Link counting(int number) {
    return new Link(label, href, current, number);
  }

  /// The value of `aria-current`, absent for every other place.
  public @Nullable String ariaCurrent() {
    return current ? "page" : null;
  }
}
