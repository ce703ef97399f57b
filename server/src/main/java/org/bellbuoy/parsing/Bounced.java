package org.bellbuoy.parsing;

/// What a delivery report says (RFC 3464), as it claims.
///
/// @param original the Message-ID of the message it reports about, or empty
/// @param action such as `failed` or `delayed`, or empty
/// @param status such as `5.1.1`, or empty
public record Bounced(String original, String action, String status) {

  public boolean failed() {
    return action.equals("failed");
  }
}
