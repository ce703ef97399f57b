package org.bellbuoy.web;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.web.page.FormErrors;

/// A form that somebody sent: either it is taken, or the same form comes back with status 422, a
/// summary that leads to each field at fault, and everything that was typed.
public final class SentForm {

  /// The id of the page's own text, where a refusal of no single field leads.
  private static final String PAGE = "main";

  private static final String MOST_DIGITS = "18";

  private SentForm() {}

  /// Does the deed and answers with what it gives; a refusal that is the form's fault shows the
  /// form again. What is missing or not allowed goes on to the error page.
  public static Answer taken(Supplier<? extends Answer> deed, Function<FormErrors, Page> again) {
    return taken(PAGE, deed, again);
  }

  /// @param place the id of the part of the page that a refusal of no single field is about
  public static Answer taken(
      String place, Supplier<? extends Answer> deed, Function<FormErrors, Page> again) {
    try {
      return deed.get();
    } catch (Refused refused) {
      return again.apply(FormErrors.of(refused, place)).unprocessable();
    }
  }

  /// Does the deed and goes on to a page.
  public static Answer taken(
      String place, Runnable deed, String then, Function<FormErrors, Page> again) {
    return taken(
        place,
        () -> {
          deed.run();
          return new SeeOther(then);
        },
        again);
  }

  /// The version of the thing that the form showed, from its hidden field `version`.
  public static long version(Map<String, String> typed) {
    String version = typed.getOrDefault("version", "");
    if (!version.matches("[0-9]{1," + MOST_DIGITS + "}")) {
      throw Invalid.of(PAGE, "The page is out of date. Load it again.").refused();
    }
    return Long.parseLong(version);
  }
}
