package org.bellbuoy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.bellbuoy.operations.StartRefused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that say where the doors listen, and the rule that plain HTTP stays on this machine.
final class Listening {

  /// Authenticated ciphers with keys that a later theft does not reveal, the strongest first.
  private static final String CIPHERS =
      "TLS_AES_256_GCM_SHA384,TLS_CHACHA20_POLY1305_SHA256,TLS_AES_128_GCM_SHA256,"
          + "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384,TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,"
          + "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256,TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256";

  @Option(
      names = "--public-port",
      defaultValue = "8080",
      description = "port of the public door (default ${DEFAULT-VALUE})")
  int publicPort;

  @Option(
      names = "--desk-port",
      defaultValue = "8081",
      description = "port of the staff's door (default ${DEFAULT-VALUE})")
  int deskPort;

  @Option(
      names = "--counter-port",
      defaultValue = "8082",
      description = "port of the outsiders' door (default ${DEFAULT-VALUE})")
  int counterPort;

  @Option(
      names = "--bind",
      defaultValue = "127.0.0.1",
      description = "address to listen on; another than loopback needs TLS or a trusted proxy")
  String bind = "127.0.0.1";

  @Option(
      names = "--public-url",
      description = "the address that signed files name, such as https://security.example.com")
  @Nullable URI publicUrl;

  @Option(names = "--desk-url", description = "the address at which staff reach the desk")
  @Nullable URI deskUrl;

  @Option(names = "--counter-url", description = "the address at which outsiders reach the counter")
  @Nullable URI counterUrl;

  @Option(names = "--tls-cert", description = "certificate chain in PEM form")
  @Nullable Path certificate;

  @Option(names = "--tls-key", description = "private key of the certificate in PEM form")
  @Nullable Path key;

  @Option(
      names = "--trusted-proxy",
      description = "network (CIDR) of the proxy that ends TLS; its forwarded headers are believed")
  @Nullable String trustedProxy;

  Ports ports() {
    refuseOpenPlainHttp();
    return new Ports(settings(publicPort), settings(deskPort), settings(counterPort));
  }

  /// Where the receiver of mail listens, and with which certificate it offers STARTTLS.
  Map<String, String> mail() {
    Map<String, String> settings = new HashMap<>();
    settings.put("bellbuoy.smtp.bind", bind);
    if (certificate != null && key != null) {
      settings.put("bellbuoy.smtp.certificate", certificate.toString());
      settings.put("bellbuoy.smtp.key", key.toString());
    }
    return settings;
  }

  URI publicUrl() {
    return publicUrl == null ? local(publicPort) : trimmed(publicUrl);
  }

  URI deskUrl() {
    return deskUrl == null ? local(deskPort) : trimmed(deskUrl);
  }

  URI counterUrl() {
    return counterUrl == null ? local(counterPort) : trimmed(counterUrl);
  }

  private Map<String, Object> settings(int port) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("server.port", port);
    settings.put("server.address", bind);
    if (certificate != null && key != null) {
      settings.put("server.ssl.certificate", certificate.toUri().toString());
      settings.put("server.ssl.certificate-private-key", key.toUri().toString());
      settings.put("server.ssl.enabled-protocols", "TLSv1.3,TLSv1.2");
      settings.put("server.ssl.ciphers", CIPHERS);
    }
    if (trustedProxy != null) {
      settings.put("server.forward-headers-strategy", "native");
      settings.put("server.tomcat.remoteip.internal-proxies", TrustedProxy.of(trustedProxy));
    }
    return settings;
  }

  private void refuseOpenPlainHttp() {
    if ((certificate == null) != (key == null)) {
      throw new StartRefused(
          StartRefused.Kind.USAGE, "--tls-cert and --tls-key go together: give both or neither.");
    }
    if (certificate == null && trustedProxy == null && !isLoopback()) {
      throw new StartRefused(
          StartRefused.Kind.USAGE,
          "Plain HTTP stays on the loopback address. Give --tls-cert and --tls-key, or"
              + " --trusted-proxy with the network of the proxy that ends TLS, or leave out --bind.");
    }
  }

  private boolean isLoopback() {
    try {
      return InetAddress.getByName(bind).isLoopbackAddress();
    } catch (UnknownHostException unknown) {
      throw new StartRefused(
          StartRefused.Kind.USAGE, "--bind names an address that does not exist: " + bind, unknown);
    }
  }

  private URI local(int port) {
    String scheme = certificate == null ? "http" : "https";
    return URI.create(scheme + "://localhost:" + port);
  }

  private static URI trimmed(URI given) {
    String scheme = given.getScheme();
    boolean web = "https".equals(scheme) || "http".equals(scheme);
    if (!web
        || given.getHost() == null
        || given.getQuery() != null
        || given.getFragment() != null) {
      throw new StartRefused(
          StartRefused.Kind.USAGE,
          "An address must look like https://security.example.com, without query: " + given);
    }
    return URI.create(given.toString().replaceAll("/+$", ""));
  }
}
