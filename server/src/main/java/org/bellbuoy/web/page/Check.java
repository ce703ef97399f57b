package org.bellbuoy.web.page;

import org.jspecify.annotations.Nullable;

/// One condition of a deed, such as a gate before publication, and whether it is met.
///
/// @param why what is missing, in a sentence; null when it is met
/// @param href where to put it right, or null
public record Check(String name, boolean met, @Nullable String why, @Nullable String href) {

  public static Check met(String name) {
    return new Check(name, true, null, null);
  }

  public static Check open(String name, String why, @Nullable String href) {
    return new Check(name, false, why, href);
  }
}
