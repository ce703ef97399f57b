package org.bellbuoy.web.page;

import org.jspecify.annotations.Nullable;

/// One option of a select, a row of radios or of checkboxes.
public record Choice(String value, String label, @Nullable String hint) {

  public static Choice of(String value, String label) {
    return new Choice(value, label, null);
  }

  public static Choice of(String value, String label, String hint) {
    return new Choice(value, label, hint);
  }
}
