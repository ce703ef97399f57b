package org.bellbuoy.identity;

/// The identity provider as an administrator types it.
///
/// @param clientSecret empty to keep the one that is set
/// @param scopes words, besides `openid`
/// @param groups one line each, such as `security-leads = lead`
/// @param strong words that `acr` or `amr` must hold one of to count as a second factor
public record TypedProvider(
    String issuer,
    String name,
    String clientId,
    String clientSecret,
    String scopes,
    String groupsClaim,
    String groups,
    String strong,
    boolean inside) {

  @Override
  public String toString() {
    return "TypedProvider[" + issuer + "]";
  }
}
