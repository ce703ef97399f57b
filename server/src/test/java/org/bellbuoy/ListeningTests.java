package org.bellbuoy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bellbuoy.operations.StartRefused;
import org.junit.jupiter.api.Test;

class ListeningTests {

  @Test
  void offersOnlyRecentTlsWithForwardSecrecy() {
    Listening listening = new Listening();
    listening.certificate = Path.of("cert.pem");
    listening.key = Path.of("key.pem");

    for (Map<String, Object> door : List.of(listening.ports().street(), listening.ports().desk())) {
      assertThat(door).containsEntry("server.ssl.enabled-protocols", "TLSv1.3,TLSv1.2");
      assertThat(String.valueOf(door.get("server.ssl.ciphers")).split(",", -1))
          .hasSizeGreaterThan(4)
          .allMatch(name -> name.matches("TLS_(AES|CHACHA20|ECDHE)_.*(GCM|POLY1305)_SHA\\d+"));
    }
  }

  @Test
  void wantsAHostOfItsOwnForTheDesk() {
    assertThatThrownBy(() ->
            OwnHosts.demand(
                URI.create("https://security.example.com"),
                URI.create("https://security.example.com:8443")))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("desk.example.com");
    assertThatCode(() ->
            OwnHosts.demand(
                URI.create("https://security.example.com"),
                URI.create("https://desk.example.com"),
                URI.create("https://counter.example.com")))
        .doesNotThrowAnyException();
    assertThatCode(() ->
            OwnHosts.demand(
                URI.create("http://localhost:8080"), URI.create("http://localhost:8081")))
        .doesNotThrowAnyException();
  }
}
