package org.bellbuoy.web.door;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// The headers that every answer carries: nothing is loaded but from here, and nobody may frame us.
public final class SecurityHeaders {

  /// No inline script, no inline style, no third party.
  public static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
          + "font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
          + "base-uri 'none'; frame-ancestors 'none'";

  private SecurityHeaders() {}

  public static Customizer<HeadersConfigurer<HttpSecurity>> of() {
    return headers ->
        headers
            .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
            .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
            .permissionsPolicyHeader(
                policy -> policy.policy("camera=(), microphone=(), geolocation=(), usb=()"))
            .crossOriginOpenerPolicy(Customizer.withDefaults())
            .cacheControl(HeadersConfigurer.CacheControlConfig::disable);
  }
}
