package org.bellbuoy.web.page;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/// One line of a summary list: a name, what it is, and perhaps where to change it.
///
/// @param change the address that changes it, or null
public record Fact(String name, Content value, @Nullable String change) {

  public static Fact of(String name, String value) {
    return new Fact(name, output -> output.writeUserContent(value), null);
  }

  public static Fact of(String name, String value, String change) {
    return new Fact(name, output -> output.writeUserContent(value), change);
  }
}
