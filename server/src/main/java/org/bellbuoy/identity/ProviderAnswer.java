package org.bellbuoy.identity;

/// What a browser brings back from the identity provider (RFC 6749, section 4.1.2; RFC 9207).
///
/// @param cookie the one it was given when it went
/// @param issuer empty when the answer names none
/// @param code empty when the provider let nobody in
public record ProviderAnswer(String cookie, String state, String issuer, String code) {

  @Override
  public String toString() {
    return "ProviderAnswer[]";
  }
}
