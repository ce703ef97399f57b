package org.bellbuoy.vault;

import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// A key service as [KeyWrapping]: the file holds the master key as the service has encrypted it,
/// and opens only while the service answers us.
///
/// The service is reached when the key is read at the start or made, and at no other time.
///
/// @param word its address
/// @param aead the key there, reached when it is first needed
record KeyService(String word, Supplier<Aead> aead) implements KeyWrapping {

  private static final byte[] PURPOSE = "bellbuoy master key".getBytes(StandardCharsets.US_ASCII);

  static KeyService named(String uri, KeyServiceSettings settings) {
    String scheme = uri.contains("://") ? uri.substring(0, uri.indexOf("://")) : "";
    return switch (scheme) {
      case "hcvault", "hcvault+http" -> new KeyService(uri, () -> Transit.at(uri, settings));
      case "aws-kms" ->
          new KeyService(
              uri,
              () ->
                  ServiceLibraries.aead(
                      "com.google.crypto.tink.integration.awskms.AwsKmsClient", uri, settings));
      case "gcp-kms" ->
          new KeyService(
              uri,
              () ->
                  ServiceLibraries.aead(
                      "com.google.crypto.tink.integration.gcpkms.GcpKmsClient", uri, settings));
      default ->
          throw new WrongMasterKey(
              "A key service is named by hcvault://, aws-kms:// or gcp-kms://, and this is none: "
                  + uri);
    };
  }

  @Override
  public byte[] wrap(byte[] raw) {
    try {
      return aead.get().encrypt(raw, PURPOSE);
    } catch (GeneralSecurityException refused) {
      throw refused(refused, "did not close");
    }
  }

  @Override
  public byte[] unwrap(byte[] kept) {
    try {
      return aead.get().decrypt(kept, PURPOSE);
    } catch (GeneralSecurityException refused) {
      throw refused(refused, "did not open");
    }
  }

  private RuntimeException refused(GeneralSecurityException refused, String what) {
    String why = String.valueOf(refused.getMessage());
    return networkFailed(refused)
        ? new KeyServiceAway(word, why, refused)
        : new WrongMasterKey(
            "The key service %s %s the master key: %s. Nothing was changed."
                .formatted(word, what, why));
  }

  private static boolean networkFailed(Throwable refused) {
    return Stream.iterate(refused, cause -> cause != null, Throwable::getCause)
        .anyMatch(IOException.class::isInstance);
  }
}
