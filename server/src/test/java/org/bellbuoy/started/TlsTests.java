package org.bellbuoy.started;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.bellbuoy.testkit.TestFolders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The doors with a certificate of their own, and behind a proxy that has one.
@Tag("started")
class TlsTests {

  private static final String TOLD_TO_STAY_SECURE = "Strict-Transport-Security";

  private Path folder;

  @BeforeEach
  void takeAFolder() throws IOException {
    folder = Files.createTempDirectory("bellbuoy-tls-");
  }

  @AfterEach
  void removeTheFolder() {
    TestFolders.delete(folder);
  }

  @Test
  void servesBothDoorsOverTlsAndNothingInPlain() throws Exception {
    Path certificate = selfSigned();
    try (Program program =
        Program.serve(
                folder.resolve("data"),
                "--bind",
                "0.0.0.0",
                "--tls-cert",
                certificate.toString(),
                "--tls-key",
                folder.resolve("key.pem").toString())
            .ready()) {
      HttpClient http = HttpClient.newBuilder().sslContext(trusting(certificate)).build();

      HttpResponse<String> street = get(http, secure(program.street("/report")), false);
      assertThat(street.statusCode()).isEqualTo(200);
      assertThat(street.headers().firstValue(TOLD_TO_STAY_SECURE)).isPresent();
      assertThat(street.sslSession().orElseThrow().getProtocol()).isEqualTo("TLSv1.3");
      assertThat(street.sslSession().orElseThrow().getCipherSuite()).contains("AES_256_GCM");
      assertThat(get(http, secure(program.desk("/sign-in")), false).statusCode()).isEqualTo(200);
      assertThat(get(http, program.street("/report"), false).statusCode()).isEqualTo(400);
      assertThatThrownBy(
              () -> get(HttpClient.newHttpClient(), secure(program.street("/report")), false))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void believesForwardedHeadersOfTheProxyAlone() throws Exception {
    assertThat(toldToStaySecure("127.0.0.0/8")).isPresent();
    assertThat(toldToStaySecure("10.99.0.0/16")).isEmpty();
  }

  /// What is answered to somebody on this machine who says that a proxy had spoken TLS with them.
  private Optional<String> toldToStaySecure(String proxy) throws Exception {
    try (Program program =
        Program.serve(folder.resolve("data"), "--trusted-proxy", proxy).ready()) {
      HttpResponse<String> answer =
          get(HttpClient.newHttpClient(), program.street("/report"), true);
      assertThat(answer.statusCode()).isEqualTo(200);
      return answer.headers().firstValue(TOLD_TO_STAY_SECURE);
    }
  }

  private static HttpResponse<String> get(HttpClient http, URI address, boolean forwarded)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(Duration.ofMinutes(1));
    if (forwarded) {
      request.header("X-Forwarded-Proto", "https").header("X-Forwarded-For", "203.0.113.9");
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static URI secure(URI plain) {
    return URI.create(plain.toString().replaceFirst("^http:", "https:"));
  }

  private Path selfSigned() throws IOException, InterruptedException {
    Path certificate = folder.resolve("certificate.pem");
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
                "-addext",
                "subjectAltName=DNS:localhost",
                "-keyout",
                folder.resolve("key.pem").toString(),
                "-out",
                certificate.toString())
            .redirectErrorStream(true)
            .start();
    String said =
        new String(
            openssl.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(openssl.waitFor()).as(said).isZero();
    return certificate;
  }

  private static SSLContext trusting(Path certificate)
      throws IOException, GeneralSecurityException {
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
    return context;
  }
}
