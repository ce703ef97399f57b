package org.bellbuoy.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ErasableKeysTests {

  private final ErasableKeys keys = ErasableKeys.fresh();

  @Test
  void givesEachPlaceAKeyOfItsOwnAndAlwaysTheSame() {
    assertThat(keys.key("a").orElseThrow()).hasSize(32).isEqualTo(keys.key("a").orElseThrow());
    assertThat(keys.key("a").orElseThrow()).isNotEqualTo(keys.key("b").orElseThrow());
    assertThat(keys.key("a").orElseThrow())
        .isNotEqualTo(ErasableKeys.fresh().key("a").orElseThrow());
  }

  @Test
  void forgetsWhatWasDestroyedAndNothingElse() {
    Map<String, String> before = new TreeMap<>();
    for (int i = 0; i < 2_000; i++) {
      before.put("place " + i, hex(keys, "place " + i));
    }
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      String place = "place " + random.nextInt(2_000);
      assertThat(keys.destroy(place)).isEqualTo(before.remove(place) != null);
      assertThat(keys.key(place)).isEmpty();
    }

    ErasableKeys kept = ErasableKeys.of(keys.bytes());

    before.forEach((place, key) -> assertThat(hex(kept, place)).isEqualTo(key));
    assertThat(kept.id()).isEqualTo(keys.id());
  }

  @Test
  void joinsTwoCopiesByWhatNeitherHasDestroyed() {
    ErasableKeys other = ErasableKeys.of(keys.bytes());
    Random random = new Random(11);
    Map<String, String> left = new TreeMap<>();
    for (int i = 0; i < 500; i++) {
      left.put("place " + i, hex(keys, "place " + i));
    }
    for (int i = 0; i < 120; i++) {
      String place = "place " + random.nextInt(500);
      boolean _ = (i % 2 == 0 ? keys : other).destroy(place);
      left.remove(place);
    }

    ErasableKeys both = ErasableKeys.of(keys.and(other).bytes());

    assertThat(both.bytes()).isEqualTo(other.and(keys).bytes());
    for (int i = 0; i < 500; i++) {
      String place = "place " + i;
      assertThat(both.key(place).map(HexFormat.of()::formatHex))
          .isEqualTo(Optional.ofNullable(left.get(place)));
    }
  }

  @Test
  void leavesNoSeedFromWhichADestroyedKeyCanBeMade() {
    String key = hex(keys, "gone");
    keys.destroy("gone");

    assertThat(HexFormat.of().formatHex(keys.bytes())).doesNotContain(key);
    assertThat(keys.destroy("gone")).isFalse();
  }

  @Test
  void staysSmall() {
    assertThat(keys.bytes()).hasSizeLessThan(100);
    for (int i = 0; i < 100; i++) {
      keys.destroy("place " + i);
    }
    assertThat(keys.bytes()).hasSizeLessThan(100 * 2_700);
  }

  private static String hex(ErasableKeys keys, String place) {
    return HexFormat.of().formatHex(keys.key(place).orElseThrow());
  }
}
