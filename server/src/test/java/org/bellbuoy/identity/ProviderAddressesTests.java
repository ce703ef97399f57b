package org.bellbuoy.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which addresses the server calls for an identity provider, and which it never does.
class OutwardAddressesTests {

  private final OutwardAddresses addresses = new OutwardAddresses(false);

  @ParameterizedTest
  @ValueSource(strings = {"https://id.example.test", "https://id.example.test:8443/realms/works"})
  void takesTlsAndAName(String address) {
    assertThat(addresses.read(address)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://id.example.test",
        "http://localhost:9000/works",
        "ftp://id.example.test",
        "file:///etc/passwd",
        "https://user:word@id.example.test",
        "https://id.example.test:22",
        "https://id.example.test#fragment",
        "https:///works",
        "https://id example test",
        "javascript:alert(1)",
        ""
      })
  void takesNothingElse(String address) {
    assertThat(addresses.read(address)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://127.0.0.1",
        "https://[::1]",
        "https://[::ffff:127.0.0.1]",
        "https://169.254.169.254",
        "https://[fe80::1]",
        "https://0.0.0.0",
        "https://224.0.0.1"
      })
  void callsNeitherThisMachineNorTheCloudsOwn(String address) {
    assertThat(addresses.mayCall(URI.create(address), true)).isFalse();
    assertThat(addresses.mayCall(URI.create(address), false)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://10.1.2.3",
        "https://172.16.0.1",
        "https://192.168.1.1",
        "https://100.64.0.1",
        "https://198.18.0.1",
        "https://[fd00::1]",
        "https://[::ffff:10.0.0.1]",
        "https://[64:ff9b::a00:1]",
        "https://[2002:a00:1::1]"
      })
  void callsPrivateAddressesOnlyWhereTheAdministratorSaysSo(String address) {
    assertThat(addresses.mayCall(URI.create(address), false)).isFalse();
    assertThat(addresses.mayCall(URI.create(address), true)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://192.0.2.1", "https://[2001:db8::1]"})
  void callsPublicOnes(String address) {
    assertThat(addresses.mayCall(URI.create(address), false)).isTrue();
  }
}
