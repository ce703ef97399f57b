package org.bellbuoy.identity;

/// What somebody showed in order to be signed in.
public enum Factor {
  PASSWORD("password"),
  /// A link made for this person, good for one use.
  LINK("link"),
  /// A passkey on a device that asked who its user is.
  PASSKEY("passkey"),
  /// A password and a code of the person's generator; or the code alone by somebody who is in.
  CODE("code"),
  /// A password and a code kept for when everything else is lost.
  RECOVERY("recovery code"),
  /// The vendor's own identity provider, by OpenID Connect.
  PROVIDER("provider"),
  /// The same, where the provider says that it asked for a second factor.
  STRONG_PROVIDER("provider, with a second factor");

  private final String words;

  Factor(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
