package org.bellbuoy.web.door;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellbuoy.kernel.Flaw;
import org.jspecify.annotations.Nullable;

/// One thing wrong with a request, as a problem document tells it.
///
/// @param field the name of the field, header or parameter
/// @param pointer where in the body it stands (RFC 6901), or null when it does not stand there
/// @param message what is wrong and what to do
public record Fault(String field, @Nullable String pointer, String message) {

  /// A room says `from-3` for the field `from` of the fourth row, as the forms name it.
  private static final Pattern ROW = Pattern.compile("([a-zA-Z]+)-([0-9]+)");

  private static final Pattern PATH = Pattern.compile("[a-z0-9][^ ]*");

  static Fault of(Flaw flaw) {
    return new Fault(flaw.field(), pointer(flaw.field()), flaw.message());
  }

  private static @Nullable String pointer(String field) {
    Matcher row = ROW.matcher(field);
    if (row.matches()) {
      return "/" + row.group(2) + "/" + row.group(1);
    }
    if (!PATH.matcher(field).matches()) {
      return null;
    }
    return "/" + field.replace("~", "~0").replace("/", "~1").replace('.', '/');
  }
}
