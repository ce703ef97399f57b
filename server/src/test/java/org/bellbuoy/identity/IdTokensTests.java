package org.bellbuoy.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bellbuoy.testkit.TestClock;
import org.junit.jupiter.api.Test;

/// What an ID token must be, and each way in which it may not be.
class IdTokensTests {

  private static final RSAKey KEY = key("the key");
  private static final RSAKey OTHER = key("the key");
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final ProviderSettings PROVIDER =
      new ProviderSettings(
          URI.create("https://id.example.test/works"),
          "Works ID",
          "bellbuoy",
          "secret",
          List.of(),
          "realm_access.roles",
          List.of(),
          List.of(),
          false);

  private final TestClock clock = new TestClock(NOW);
  private final IdTokens tokens = new IdTokens(clock);

  @Test
  void readsWhatAGoodTokenSays() {
    Optional<ProviderClaims> read = read(signed(KEY, claims -> claims));

    assertThat(read)
        .hasValue(
            new ProviderClaims(
                "https://id.example.test/works",
                "subject-1",
                List.of("leads", "staff"),
                List.of("gold", "pwd", "otp"),
                Optional.of(NOW.minusSeconds(30))));
  }

  @Test
  void takesNoTokenWithoutASignature() {
    assertThat(read(new PlainJWT(good().build()).serialize())).isEmpty();
  }

  @Test
  void takesNoSignatureByASharedSecret() throws JOSEException {
    SignedJWT jwt =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("the key").build(), good().build());
    jwt.sign(new MACSigner(KEY.toRSAPublicKey().getEncoded()));

    assertThat(read(jwt.serialize())).isEmpty();
  }

  @Test
  void takesNoForgedSignature() {
    String good = signed(KEY, claims -> claims);
    String changed = signed(KEY, claims -> claims.subject("subject-2"));
    String mixed =
        changed.substring(0, changed.lastIndexOf('.')) + good.substring(good.lastIndexOf('.'));

    assertThat(read(signed(OTHER, claims -> claims))).isEmpty();
    assertThat(read(mixed)).isEmpty();
    assertThat(read(good.substring(0, good.lastIndexOf('.') + 1))).isEmpty();
  }

  @Test
  void takesNoTokenOfAnotherIssuer() {
    assertThat(read(signed(KEY, claims -> claims.issuer("https://id.example.test/works/"))))
        .isEmpty();
    assertThat(read(signed(KEY, claims -> claims.issuer(null)))).isEmpty();
  }

  @Test
  void takesNoTokenForAnotherClient() {
    assertThat(read(signed(KEY, claims -> claims.audience("wiki")))).isEmpty();
    assertThat(read(signed(KEY, claims -> claims.audience(List.of("bellbuoy", "wiki"))))).isEmpty();
    assertThat(read(signed(KEY, claims -> claims.claim("azp", "wiki")))).isEmpty();
    assertThat(
            read(
                signed(
                    KEY,
                    claims ->
                        claims.audience(List.of("bellbuoy", "wiki")).claim("azp", "bellbuoy"))))
        .isPresent();
  }

  @Test
  void takesNoTokenForAnotherTrip() {
    assertThat(read(signed(KEY, claims -> claims.claim("nonce", "another")))).isEmpty();
    assertThat(read(signed(KEY, claims -> claims.claim("nonce", null)))).isEmpty();
  }

  @Test
  void takesNoTokenOutOfItsTime() {
    assertThat(read(signed(KEY, claims -> claims.expirationTime(at(Duration.ofMinutes(-2))))))
        .isEmpty();
    assertThat(read(signed(KEY, claims -> claims.expirationTime(null)))).isEmpty();
    assertThat(read(signed(KEY, claims -> claims.issueTime(at(Duration.ofMinutes(2)))))).isEmpty();
    assertThat(read(signed(KEY, claims -> claims.issueTime(at(Duration.ofMinutes(-11))))))
        .isEmpty();
    assertThat(read(signed(KEY, claims -> claims.notBeforeTime(at(Duration.ofMinutes(2))))))
        .isEmpty();
  }

  @Test
  void takesNoTokenOfAnotherKind() throws JOSEException {
    SignedJWT jwt =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID("the key")
                .type(new JOSEObjectType("at+jwt"))
                .build(),
            good().build());
    jwt.sign(new RSASSASigner(KEY));

    assertThat(read(jwt.serialize())).isEmpty();
  }

  @Test
  void takesNoTokenAboutNobody() {
    assertThat(read(signed(KEY, claims -> claims.subject(null)))).isEmpty();
    assertThat(read(signed(KEY, claims -> claims.subject(" ")))).isEmpty();
    assertThat(read("no token at all")).isEmpty();
    assertThat(read("")).isEmpty();
  }

  private Optional<ProviderClaims> read(String token) {
    return tokens.claims(PROVIDER, token, new JWKSet(KEY.toPublicJWK()).toString(), "the nonce");
  }

  private static String signed(RSAKey key, UnaryOperator<JWTClaimsSet.Builder> change) {
    try {
      SignedJWT jwt =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
              change.apply(good()).build());
      jwt.sign(new RSASSASigner(key));
      return jwt.serialize();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static JWTClaimsSet.Builder good() {
    return new JWTClaimsSet.Builder()
        .issuer("https://id.example.test/works")
        .audience("bellbuoy")
        .subject("subject-1")
        .issueTime(at(Duration.ZERO))
        .expirationTime(at(Duration.ofMinutes(5)))
        .claim("nonce", "the nonce")
        .claim("auth_time", NOW.minusSeconds(30).getEpochSecond())
        .claim("acr", "gold")
        .claim("amr", List.of("pwd", "otp"))
        .claim("realm_access", Map.of("roles", List.of("leads", "staff")));
  }

  private static Date at(Duration after) {
    return Date.from(NOW.plus(after));
  }

  private static RSAKey key(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
