package org.bellbuoy.identity;

/// What came back from the identity provider with a browser.
public sealed interface ProviderReturn {

  /// The provider vouches for somebody. Only [ProviderDoor] makes one, so nobody is let in without
  /// its checks.
  final class Vouched implements ProviderReturn {

    private final ProviderSettings provider;
    private final ProviderTrip trip;
    private final ProviderClaims claims;

    Vouched(ProviderSettings provider, ProviderTrip trip, ProviderClaims claims) {
      this.provider = provider;
      this.trip = trip;
      this.claims = claims;
    }

    ProviderSettings provider() {
      return provider;
    }

    ProviderTrip trip() {
      return trip;
    }

    ProviderClaims claims() {
      return claims;
    }

    /// Where whoever signs in wanted to go.
    public String next() {
      return trip.next();
    }

    public boolean isToSignIn() {
      return trip.errand() == ProviderTrip.Errand.SIGN_IN;
    }

    public boolean isToAccept() {
      return trip.errand() == ProviderTrip.Errand.ACCEPT;
    }

    public boolean isToLink() {
      return trip.errand() == ProviderTrip.Errand.LINK;
    }
  }

  /// Nothing may be believed or done.
  record Failed(Reason reason) implements ProviderReturn {}

  /// Why not.
  enum Reason {
    /// It answers no trip of this browser, or one that is over.
    NOT_OURS,
    /// The provider let nobody in.
    REFUSED_THERE,
    /// The provider does not answer.
    AWAY,
    /// What it says is not as it must be: signature, issuer, audience, nonce or time.
    UNTRUSTED
  }
}
