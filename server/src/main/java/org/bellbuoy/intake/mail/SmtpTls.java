package org.bellbuoy.intake.mail;

import java.nio.file.Path;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.pem.PemSslStore;
import org.springframework.boot.ssl.pem.PemSslStoreBundle;
import org.springframework.boot.ssl.pem.PemSslStoreDetails;

/// The certificate with which the receiver offers STARTTLS (RFC 3207).
final class SmtpTls {

  private SmtpTls() {}

  static Optional<SSLContext> of(@Nullable String certificate, @Nullable String key) {
    if (certificate == null || key == null) {
      return Optional.empty();
    }
    PemSslStoreDetails pair =
        PemSslStoreDetails.forCertificate(Path.of(certificate).toUri().toString())
            .withPrivateKey(Path.of(key).toUri().toString());
    PemSslStoreBundle stores = new PemSslStoreBundle(PemSslStore.load(pair), null);
    return Optional.of(SslBundle.of(stores).createSslContext());
  }
}
