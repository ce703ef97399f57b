package org.bellbuoy.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Verifies ID tokens (OpenID Connect Core 1.0, section 3.1.3.7) by Nimbus JOSE. Only signatures by
/// a key pair are taken: neither `none` nor a shared secret.
@Component
class IdTokens {

  private static final Set<JWSAlgorithm> TAKEN =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.PS384,
          JWSAlgorithm.PS512,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.ES512);
  private static final Set<String> NEEDED = Set.of("sub", "iat", "exp");
  private static final Duration SKEW = Duration.ofMinutes(1);
  private static final Duration OLDEST = Duration.ofMinutes(10);
  private static final int LONGEST_SUBJECT = 255;

  private final Clock clock;

  IdTokens(Clock clock) {
    this.clock = clock;
  }

  /// Empty when anything about the token is not as it must be.
  ///
  /// @param keys the provider's key set as JSON (RFC 7517)
  Optional<ProviderClaims> claims(
      ProviderSettings provider, String token, String keys, String nonce) {
    try {
      JWTClaimsSet said = processor(provider, keys, nonce).process(token, null);
      return isForUs(provider, said) && isRecent(said)
          ? Optional.of(claims(provider, said))
          : Optional.empty();
    } catch (ParseException | BadJOSEException | JOSEException wrong) {
      return Optional.empty();
    }
  }

  private DefaultJWTProcessor<SecurityContext> processor(
      ProviderSettings provider, String keys, String nonce) throws ParseException {
    JWTClaimsSet exact =
        new JWTClaimsSet.Builder()
            .issuer(provider.issuer().toString())
            .claim("nonce", nonce)
            .build();
    DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(TAKEN, new ImmutableJWKSet<>(JWKSet.parse(keys))));
    processor.setJWTClaimsSetVerifier(new ByOurClock(clock, provider.clientId(), exact));
    return processor;
  }

  /// The library's checks of `iss`, `aud`, `nonce`, `exp` and `nbf`, by the house's clock.
  private static final class ByOurClock extends DefaultJWTClaimsVerifier<SecurityContext> {

    private final Clock clock;

    ByOurClock(Clock clock, String audience, JWTClaimsSet exact) {
      super(audience, exact, NEEDED);
      this.clock = clock;
      setMaxClockSkew((int) SKEW.toSeconds());
    }

    @Override
    protected Date currentTime() {
      return Date.from(clock.instant());
    }
  }

  private static boolean isForUs(ProviderSettings provider, JWTClaimsSet said)
      throws ParseException {
    String subject = said.getSubject();
    String party = said.getStringClaim("azp");
    boolean named = !subject.isBlank() && subject.length() <= LONGEST_SUBJECT;
    boolean alone = said.getAudience().size() == 1 || party != null;
    return named && alone && (party == null || party.equals(provider.clientId()));
  }

  private boolean isRecent(JWTClaimsSet said) {
    Instant now = clock.instant();
    Instant made = said.getIssueTime().toInstant();
    return made.isBefore(now.plus(SKEW)) && made.isAfter(now.minus(OLDEST));
  }

  private static ProviderClaims claims(ProviderSettings provider, JWTClaimsSet said)
      throws ParseException {
    Date shown = said.getDateClaim("auth_time");
    List<String> methods =
        Stream.concat(words(said.getClaim("acr")), words(said.getClaim("amr"))).toList();
    return new ProviderClaims(
        said.getIssuer(),
        said.getSubject(),
        words(claim(said.getClaims(), provider.groupsClaim())).toList(),
        methods,
        Optional.ofNullable(shown).map(Date::toInstant));
  }

  /// The claim of this name; where there is none, the way along the dots of the name.
  private static @Nullable Object claim(Map<?, ?> claims, String name) {
    int dot = name.indexOf('.');
    if (claims.get(name) != null || dot < 0) {
      return claims.get(name);
    }
    return claims.get(name.substring(0, dot)) instanceof Map<?, ?> within
        ? claim(within, name.substring(dot + 1))
        : null;
  }

  private static Stream<String> words(@Nullable Object claim) {
    return switch (claim) {
      case null -> Stream.empty();
      case String word -> Stream.of(word);
      case List<?> list -> list.stream().filter(Objects::nonNull).map(Object::toString);
      default -> Stream.empty();
    };
  }
}
