package org.bellbuoy.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SketchTests {

  private static final String[] WORDS =
      "the server reads any file below its root when a path holds two dots and a slash twice"
          .split(" ", -1);

  private final Random random = new Random(20_261_122);

  @Test
  void findsTheSameTextTheSameHoweverItIsSpaced() {
    String text = text(200);

    Sketch one = Sketch.of(text);
    Sketch other = Sketch.of("  " + text.toUpperCase(Locale.ROOT).replace(" ", "\n- "));

    assertThat(one.likeness(other)).isEqualTo(100);
    assertThat(one.bands()).isEqualTo(other.bands());
  }

  @Test
  void findsTextsAlikeThatDifferInAFewWords() {
    int found = 0;
    for (int round = 0; round < 200; round++) {
      String text = text(150);
      Sketch changed = Sketch.of("Dear team 4711, " + text + " yours, another name");
      if (!Collections.disjoint(Sketch.of(text).bands(), changed.bands())) {
        found++;
      }
      assertThat(Sketch.of(text).likeness(changed)).isGreaterThan(70);
    }
    assertThat(found).isGreaterThan(180);
  }

  @Test
  void sharesAFineBandWithAlmostEveryTextThatIsAlikeByThreeQuarters() {
    int found = 0;
    for (int round = 0; round < 200; round++) {
      String text = text(36);
      Sketch changed = Sketch.of(text + " and eight words of its own behind it");
      if (!Collections.disjoint(Sketch.of(text).fineBands(), changed.fineBands())) {
        found++;
      }
    }
    assertThat(found).isGreaterThan(195);
  }

  @Test
  void findsTextsDifferentThatAreMadeOfTheSameWords() {
    int found = 0;
    for (int round = 0; round < 500; round++) {
      if (!Collections.disjoint(Sketch.of(text(150)).bands(), Sketch.of(text(150)).bands())) {
        found++;
      }
    }
    assertThat(found).isLessThan(10);
  }

  private String text(int words) {
    return random
        .ints(words, 0, WORDS.length)
        .mapToObj(at -> WORDS[at] + (random.nextInt(3) == 0 ? random.nextInt(50) : ""))
        .collect(Collectors.joining(" "));
  }
}
