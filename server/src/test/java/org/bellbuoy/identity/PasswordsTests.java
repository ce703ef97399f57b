package org.bellbuoy.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bellbuoy.kernel.Flaw;
import org.bellbuoy.kernel.Heavy;
import org.bellbuoy.kernel.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class PasswordsTests {

  private final Heavy heavy = new Heavy();
  private final Passwords passwords = new Passwords(heavy);

  @AfterEach
  void rest() {
    heavy.destroy();
  }

  @Test
  void knowsARightPasswordFromAWrongOne() {
    Optional<String> hash = Optional.of(passwords.hash("a kettle sings at dawn"));

    assertThat(passwords.matches("a kettle sings at dawn", hash)).isTrue();
    assertThat(passwords.matches("a kettle sings at dusk", hash)).isFalse();
  }

  @Test
  void hashesTheSamePasswordDifferentlyEachTime() {
    assertThat(passwords.hash("a kettle sings")).isNotEqualTo(passwords.hash("a kettle sings"));
  }

  @Test
  void writesTheParametersIntoTheHash() {
    assertThat(passwords.hash("a kettle sings")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
  }

  @Test
  void comparesByTheParametersOfTheHashItself() {
    String hash = new Argon2PasswordEncoder(16, 24, 2, 8_192, 3).encode("a kettle sings");

    assertThat(passwords.matches("a kettle sings", Optional.of(hash))).isTrue();
  }

  @Test
  void neverMatchesWhereThereIsNoAccount() {
    assertThat(passwords.matches("", Optional.empty())).isFalse();
    assertThat(passwords.matches("a kettle sings at dawn", Optional.empty())).isFalse();
  }

  @Test
  void takesTwoWaysToTypeOneLetterForOne() {
    Optional<String> hash = Optional.of(passwords.hash("caf\u00e9 at the harbour"));

    assertThat(passwords.matches("cafe\u0301 at the harbour", hash)).isTrue();
  }

  @Test
  void comparesManyAtOnceWithoutMixingThemUp() {
    Optional<String> hash = Optional.of(passwords.hash("a kettle sings at dawn"));

    List<Boolean> answers =
        IntStream.range(0, 16)
            .parallel()
            .mapToObj(i -> passwords.matches("a kettle sings at dawn" + (i % 2), hash))
            .toList();

    assertThat(answers).containsOnly(false);
  }

  @Test
  void refusesWhatIsShortOrEasyToGuess() {
    assertThat(flaws("kettle at 7")).isNotEmpty();
    assertThat(flaws("x".repeat(300))).isNotEmpty();
    assertThat(flaws("aaaaaaaaaaaaaa")).isNotEmpty();
    assertThat(flaws("my-Password-2026")).isNotEmpty();
    assertThat(flaws("wilhelmina likes tea")).isNotEmpty();
    assertThat(flaws("a kettle sings at dawn")).isEmpty();
  }

  private List<Flaw> flaws(String password) {
    Reading reading = new Reading();
    passwords.examine(reading, "password", password, "wilhelmina@example.test");
    return reading.flaws();
  }
}
