package org.bellbuoy.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;

/// A certificate that signs itself, and a client that trusts it alone.
record SelfSigned(Path certificate, Path key) {

  static SelfSigned in(Path folder) throws IOException, InterruptedException {
    SelfSigned made = new SelfSigned(folder.resolve("certificate.pem"), folder.resolve("key.pem"));
    Process openssl =
        new ProcessBuilder(
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-days",
                "2",
                "-subj",
                "/CN=localhost",
                "-keyout",
                made.key.toString(),
                "-out",
                made.certificate.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(openssl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(openssl.waitFor()).as(said).isZero();
    return made;
  }

  Optional<SSLContext> tls() {
    return SmtpTls.of(certificate.toString(), key.toString());
  }

  /// The same connection, closed to others from now on.
  SSLSocket over(Socket plain) throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    try (InputStream pem = Files.newInputStream(certificate)) {
      store.setCertificateEntry(
          "self", CertificateFactory.getInstance("X.509").generateCertificate(pem));
    }
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(store);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    SSLSocket sealed =
        (SSLSocket)
            context.getSocketFactory().createSocket(plain, "localhost", plain.getPort(), false);
    sealed.startHandshake();
    return sealed;
  }
}
