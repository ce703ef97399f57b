package org.bellbuoy.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CursorTests {

  @Test
  void readsBackWhatItWrote() {
    Cursor cursor = Cursor.at("Bojenwächter 5", 17, "");

    assertThat(Cursor.read(cursor.word(), 3)).contains(cursor);
  }

  @Test
  void refusesWordsThatItDidNotWrite() {
    assertThat(Stream.of("", "%%%", "/w==", "AA", "YQ".repeat(2_000)))
        .allSatisfy(word -> assertThat(Cursor.read(word, 2)).isEmpty());
  }

  @Test
  void neverFailsOnRandomWords() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = new byte[random.nextInt(40)];
      random.nextBytes(bytes);
      String word = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
      assertThat(Cursor.read(word, 2)).satisfiesAnyOf(c -> assertThat(c).isEmpty());
    }
  }

  @Test
  void saysWhichParameterIsWrong() {
    assertThatThrownBy(() -> new Portion(5, "broken").cursor(1))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(((Invalid) refused.refusal()).flaws().getFirst().field())
                    .isEqualTo("after"));
  }

  @Test
  void cutsTheRowThatOnlyShowsThatThereIsMore() {
    Slice<Integer> slice = Slice.of(List.of(1, 2, 3), Portion.first(2), Cursor::at);

    assertThat(slice.items()).containsExactly(1, 2);
    assertThat(slice.cursor()).contains(Cursor.at(2).word());
    assertThat(Slice.of(List.of(1, 2), Portion.first(2), Cursor::at).cursor()).isEmpty();
  }
}
