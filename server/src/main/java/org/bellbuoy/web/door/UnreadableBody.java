package org.bellbuoy.web.door;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bellbuoy.kernel.Flaw;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/// Says in words why a JSON body could not be read, and where.
final class UnreadableBody {

  private static final Pattern TWICE =
      Pattern.compile("Duplicate (?:field|Object property|property) ['\"]([^'\"]+)['\"]");

  private UnreadableBody() {}

  static Flaw flawIn(HttpMessageNotReadableException unreadable) {
    return switch (unreadable.getCause()) {
      case UnrecognizedPropertyException unknown ->
          new Flaw(
              pathOf(unknown), "There is no field " + quoted(unknown.getPropertyName()) + " here.");
      case InvalidNullException empty -> left(pathOf(empty));
      case MismatchedInputException wrong when isLeftOut(wrong) -> left(pathOf(wrong));
      case DatabindException wrong ->
          new Flaw(
              pathOf(wrong), "The value has the wrong type" + where(wrong.getLocation()) + ".");
      case JacksonException broken -> broken(broken);
      case null, default -> new Flaw("", "The body is missing or cannot be read as JSON.");
    };
  }

  private static Flaw broken(JacksonException broken) {
    Matcher twice = TWICE.matcher(String.valueOf(broken.getOriginalMessage()));
    if (!twice.find()) {
      return new Flaw("", "This is not valid JSON" + where(broken.getLocation()) + ".");
    }
    String path = pathOf(broken);
    String name = twice.group(1);
    return new Flaw(
        path.isEmpty() || path.endsWith(name) ? name : path + "." + name,
        "The field " + quoted(name) + " stands there twice.");
  }

  private static boolean isLeftOut(MismatchedInputException wrong) {
    String why = String.valueOf(wrong.getOriginalMessage());
    // a number or a yes has no way to be absent, so the reader finds a null in its place
    return why.startsWith("Missing required") || why.startsWith("Cannot map `null` into type");
  }

  private static Flaw left(String path) {
    return new Flaw(path, "Send a value for " + quoted(path) + ".");
  }

  private static String pathOf(JacksonException wrong) {
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
