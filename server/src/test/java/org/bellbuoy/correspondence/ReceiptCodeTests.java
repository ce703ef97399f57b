package org.bellbuoy.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReceiptCodeTests {

  @Test
  void isEightGroupsOfFourLettersThatCannotBeConfused() {
    assertThat(ReceiptCode.fresh().text())
        .matches("([0-9a-hjkmnp-tv-z]{4}-){7}[0-9a-hjkmnp-tv-z]{4}");
  }

  @Test
  void keepsAtLeast128BitsSecret() {
    int letters = ReceiptCode.LENGTH - ReceiptCode.fresh().locator().length();

    assertThat(letters * 5).isGreaterThanOrEqualTo(128);
  }

  @Test
  void neverComesTwice() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      assertThat(seen.add(ReceiptCode.fresh().text())).isTrue();
    }
  }

  @Test
  void isReadHoweverItIsTyped() {
    ReceiptCode code = ReceiptCode.fresh();
    String sloppy =
        " " + code.text().toUpperCase(Locale.ROOT).replace('-', ' ').replace('0', 'O') + "\n";

    assertThat(ReceiptCode.typed(sloppy.replace('1', 'l')).text()).isEqualTo(code.text());
  }

  @Test
  void becomesNobodysCodeWhenItCannotBeOne() {
    String nobodys = ReceiptCode.typed("").text();

    assertThat(ReceiptCode.typed("hello").text()).isEqualTo(nobodys);
    assertThat(ReceiptCode.typed("u".repeat(32)).text()).isEqualTo(nobodys);
    assertThat(ReceiptCode.typed("0".repeat(1_000_000)).text()).isEqualTo(nobodys);
  }

  @Test
  void neverShowsItselfByAccident() {
    ReceiptCode code = ReceiptCode.fresh();

    assertThat(code.toString()).doesNotContain(code.locator());
  }

  @Test
  void derivesTheSameKeysAgainAndOthersFromAnother() {
    ReceiptCode code = ReceiptCode.fresh();
    CodeKeys keys = CodeKeys.derive(code);

    assertThat(CodeKeys.derive(ReceiptCode.typed(code.text())).verifier())
        .isEqualTo(keys.verifier());
    assertThat(CodeKeys.derive(ReceiptCode.fresh()).verifier()).isNotEqualTo(keys.verifier());
    assertThat(keys.privateHalf().publicHalf().raw()).isNotEqualTo(keys.verifier());
  }
}
