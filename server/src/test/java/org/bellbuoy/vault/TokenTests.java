package org.bellbuoy.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TokenTests {

  @Test
  void isMadeOf256RandomBitsThatFitAnAddress() {
    assertThat(
            Stream.generate(Token::fresh).limit(1_000).map(Token::text).collect(Collectors.toSet()))
        .hasSize(1_000)
        .allMatch(text -> text.matches("[A-Za-z0-9_-]{43}"));
  }

  @Test
  void isFoundAgainByItsHash() {
    Token made = Token.fresh();

    assertThat(Hashes.same(Token.presented(made.text()).hash(), made.hash())).isTrue();
    assertThat(Hashes.same(Token.fresh().hash(), made.hash())).isFalse();
  }

  @Test
  void neverShowsItselfByAccident() {
    Token made = Token.fresh();

    assertThat(made.toString()).doesNotContain(made.text());
  }
}
