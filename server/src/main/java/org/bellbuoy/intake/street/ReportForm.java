package org.bellbuoy.intake.street;

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
}
