package org.bellbuoy.identity;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.VerificationException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads and verifies what a browser says of a passkey (WebAuthn Level 3, sections 7.1 and 7.2).
///
/// Which make of key it is does not matter here, so attestation is not asked for. That the device
/// asked who its user is, does.
@Component
class PasskeyVerifier {

  /// A new passkey that is as it says; bytes as base64url.
  record Made(String id, String credential, long signs, boolean backedUp) {}

  /// A passkey that is shown, not yet verified; bytes as base64url.
  record Shown(AuthenticationData read, String id, String challenge, Optional<String> userHandle) {}

  private static final int LONGEST = 16_384;
  private static final List<PublicKeyCredentialParameters> KINDS =
      Stream.of(
              COSEAlgorithmIdentifier.EdDSA,
              COSEAlgorithmIdentifier.ES256,
              COSEAlgorithmIdentifier.RS256)
          .map(kind -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, kind))
          .toList();

  private final WebAuthnManager manager;
  private final AttestedCredentialDataConverter credentials;

  PasskeyVerifier() {
    ObjectConverter converter = new ObjectConverter();
    manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    credentials = new AttestedCredentialDataConverter(converter);
    manager.getAuthenticationDataVerifier().setMaliciousCounterValueHandler(_ -> {});
  }

  /// The challenge a new passkey answers; empty when the answer cannot be read.
  Optional<String> challengeIn(String answer) {
    return read(answer)
        .map(made -> challenge(Objects.requireNonNull(made.getCollectedClientData())));
  }

  /// Empty when anything about it is not as it must be.
  Optional<Made> made(RelyingParty door, String answer, String challenge) {
    try {
      RegistrationData data = read(answer).orElseThrow(() -> new DataConversionException(""));
      requireOwnPage(Objects.requireNonNull(data.getCollectedClientData()));
      manager.verify(
          data, new RegistrationParameters(property(door, challenge), KINDS, true, true));
      return Optional.of(made(data));
    } catch (DataConversionException | VerificationException wrong) {
      return Optional.empty();
    }
  }

  private Made made(RegistrationData data) {
    var authenticator = Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
    AttestedCredentialData credential =
        Objects.requireNonNull(authenticator.getAttestedCredentialData());
    return new Made(
        encoded(credential.getCredentialId()),
        encoded(credentials.convert(credential)),
        authenticator.getSignCount(),
        authenticator.isFlagBS());
  }

  private Optional<RegistrationData> read(String answer) {
    try {
      requireShort(answer);
      return Optional.of(manager.parseRegistrationResponseJSON(answer));
    } catch (RuntimeException unreadable) { // the parser throws whatever its readers throw
      return Optional.empty();
    }
  }

  /// Empty when it cannot be read.
  @SuppressWarnings("NullAway") // the library marks the bytes where it means the array
  Optional<Shown> shown(String answer) {
    try {
      requireShort(answer);
      AuthenticationData data = manager.parseAuthenticationResponseJSON(answer);
      return Optional.of(
          new Shown(
              data,
              encoded(data.getCredentialId()),
              challenge(Objects.requireNonNull(data.getCollectedClientData())),
              Optional.of(encoded(data.getUserHandle())).filter(said -> !said.isEmpty())));
    } catch (RuntimeException unreadable) { // the parser throws whatever its readers throw
      return Optional.empty();
    }
  }

  /// The counter it shows; empty when anything about it is not as it must be.
  Optional<Long> signs(RelyingParty door, Shown shown, String credential, long before) {
    try {
      AuthenticationData data = shown.read();
      requireOwnPage(Objects.requireNonNull(data.getCollectedClientData()));
      ServerProperty property = property(door, shown.challenge());
      manager.verify(
          data,
          new AuthenticationParameters(property, record(credential, before), null, true, true));
      return Optional.of(Objects.requireNonNull(data.getAuthenticatorData()).getSignCount());
    } catch (DataConversionException | VerificationException wrong) {
      return Optional.empty();
    }
  }

  /// The id by which a browser knows a stored passkey.
  String id(String credential) {
    return encoded(credentials.extractCredentialId(decoded(credential)));
  }

  private CredentialRecordImpl record(String credential, long before) {
    return new CredentialRecordImpl(
        new NoneAttestationStatement(),
        null,
        null,
        null,
        before,
        credentials.convert(decoded(credential)),
        null,
        null,
        null,
        null);
  }

  private static ServerProperty property(RelyingParty door, String challenge) {
    return ServerProperty.builder()
        .origin(new Origin(door.origin()))
        .rpId(door.id())
        .challenge(new DefaultChallenge(decoded(challenge)))
        .build();
  }

  private static String challenge(CollectedClientData client) {
    return encoded(Objects.requireNonNull(client.getChallenge()).getValue());
  }

  /// A page of ours is never inside another site's.
  private static void requireOwnPage(CollectedClientData client) {
    if (Boolean.TRUE.equals(client.getCrossOrigin()) || client.getTopOrigin() != null) {
      throw new DataConversionException("cross-origin");
    }
  }

  private static void requireShort(String answer) {
    if (answer.length() > LONGEST) {
      throw new DataConversionException("too long");
    }
  }

  private static String encoded(byte @Nullable [] bytes) {
    return bytes == null ? "" : Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] decoded(String text) {
    return Base64.getUrlDecoder().decode(text);
  }
}
