package org.bellbuoy.intake.street;

import org.bellbuoy.intake.Content;
import org.jspecify.annotations.Nullable;

/// What a stranger typed, exactly as typed; empty where nothing was. Field names are those of the
/// page and of the API.
///
/// @param product a product's code, or `other`
/// @param credit how to be thanked, empty for not at all
/// @param contact an address to write to, empty for the status page alone
/// @param pgpKey an armoured public key, empty for none
public record ReportForm(
    String product,
    String version,
    String what,
    String steps,
    String impact,
    String credit,
    String contact,
    String pgpKey) {

  public static ReportForm empty() {
    return new ReportForm("", "", "", "", "", "", "", "");
  }

  /// What was typed earlier, to be shown again.
  static ReportForm of(Content content) {
    return new ReportForm(
        content.product(),
        content.version(),
        content.what(),
        content.steps(),
        content.impact(),
        content.credit(),
        content.contact(),
        content.pgpKey());
  }

  /// The same words, where a field that a browser left out is empty.
  Content content() {
    return new Content(
        given(product),
        given(version),
        given(what),
        given(steps),
        given(impact),
        given(credit),
        given(contact),
        given(pgpKey));
  }

  private static String given(@Nullable String typed) {
    return typed == null ? "" : typed;
  }
}
