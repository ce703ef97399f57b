package org.bellbuoy.web.page;

import java.util.List;
import org.bellbuoy.kernel.Flaw;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Refusal;
import org.bellbuoy.kernel.Refused;
import org.jspecify.annotations.Nullable;

/// Everything that stands in the way of a form, in the order of its fields. A flaw's field is also
/// the id of that field on the page, so that the summary can lead there.
public record FormErrors(List<Flaw> list) {

  private static final FormErrors NONE = new FormErrors(List.of());

  public FormErrors {
    list = List.copyOf(list);
  }

  public static FormErrors none() {
    return NONE;
  }

  public static FormErrors of(Flaw... errors) {
    return new FormErrors(List.of(errors));
  }

  public static FormErrors of(List<Flaw> errors) {
    return new FormErrors(errors);
  }

  /// What a refused deed says about the form that was sent. What is missing, or not allowed, is not
  /// the form's fault and goes on to the error page.
  ///
  /// @param place the id of the part of the page that a refusal of no single field is about
  public static FormErrors of(Refused refused, String place) {
    Refusal refusal = refused.refusal();
    return switch (refusal.kind()) {
      case NOT_FOUND, NOT_ALLOWED, TOO_MUCH, TOO_BUSY -> throw refused;
      case INVALID, CONFLICT, CHANGED_MEANWHILE ->
          refusal instanceof Invalid invalid
              ? new FormErrors(invalid.flaws())
              : of(
                  new Flaw(
                      refusal.field().isEmpty() ? place : refusal.field(), refusal.sentence()));
    };
  }

  public boolean any() {
    return !list.isEmpty();
  }

  /// The first message for a field, or null when the field is in order.
  public @Nullable String at(String field) {
    return list.stream()
        .filter(error -> error.field().equals(field))
        .map(Flaw::message)
        .findFirst()
        .orElse(null);
  }

  /// The ids that describe a field to a screen reader: its hint, its error, both, or null.
  public @Nullable String describing(String field, @Nullable String hint) {
    var hintId = hint == null ? "" : field + "-hint";
    var errorId = at(field) == null ? "" : field + "-error";
    var both = (hintId + " " + errorId).strip();
    return both.isEmpty() ? null : both;
  }
}
