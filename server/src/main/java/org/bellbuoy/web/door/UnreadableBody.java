package org.bellbuoy.web.door;

import java.util.stream.Collectors;
import org.bellbuoy.kernel.Flaw;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/// Says in words why a JSON body could not be read, and where.
final class UnreadableBody {

  private UnreadableBody() {}

  static Flaw flawIn(HttpMessageNotReadableException unreadable) {
    return switch (unreadable.getCause()) {
      case UnrecognizedPropertyException unknown ->
          new Flaw(
              pathOf(unknown), "There is no field " + quoted(unknown.getPropertyName()) + " here.");
      case DatabindException wrong ->
          new Flaw(
              pathOf(wrong), "The value has the wrong type" + where(wrong.getLocation()) + ".");
      case JacksonException broken ->
          new Flaw("", "This is not valid JSON" + where(broken.getLocation()) + ".");
      case null, default -> new Flaw("", "The body is missing or cannot be read as JSON.");
    };
  }

  private static String pathOf(DatabindException wrong) {
    return wrong.getPath().stream()
        .map(step -> step.getPropertyName() == null ? "" + step.getIndex() : step.getPropertyName())
        .collect(Collectors.joining("."));
  }

  private static String quoted(String name) {
    return "“" + (name.length() > 60 ? name.substring(0, 60) + "…" : name) + "”";
  }

  private static String where(@Nullable TokenStreamLocation location) {
    if (location == null || location.getLineNr() < 1) {
      return "";
    }
    return " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
  }
}
