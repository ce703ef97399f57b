package org.bellbuoy.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SealTests {

  private static final UUID REPORT = new UUID(1, 1);
  private static final Binding TEXT = new Binding("report", REPORT, "text");

  private final DataKey key = new DataKey(new UUID(7, 7), DataKey.freshMaterial());

  @Test
  void opensWhatItSealed() {
    Sealed sealed = key.text(TEXT, "the door is open");

    assertThat(new String(key.open(TEXT, sealed), StandardCharsets.UTF_8))
        .isEqualTo("the door is open");
  }

  @Test
  void opensWhatItSealedWhateverTheLength() {
    Random random = new Random(20_261_121);
    for (int round = 0; round < 300; round++) {
      byte[] plain = new byte[random.nextInt(5_000)];
      random.nextBytes(plain);
      Binding binding = new Binding("kind" + random.nextInt(9), UUID.randomUUID(), "field");

      assertThat(key.open(binding, key.bytes(binding, plain))).isEqualTo(plain);
    }
  }

  @Test
  void doesNotOpenInAnotherRow() {
    Sealed sealed = key.text(TEXT, "secret");
    Binding other = new Binding("report", new UUID(1, 2), "text");

    assertThatThrownBy(() -> key.open(other, sealed)).isInstanceOf(SealBroken.class);
  }

  @Test
  void doesNotOpenInAnotherFieldOrKind() {
    Sealed sealed = key.text(TEXT, "secret");

    assertThatThrownBy(() -> key.open(new Binding("report", REPORT, "title"), sealed))
        .isInstanceOf(SealBroken.class);
    assertThatThrownBy(() -> key.open(new Binding("message", REPORT, "text"), sealed))
        .isInstanceOf(SealBroken.class);
  }

  @Test
  void doesNotOpenUnderAnotherKeyOfTheSameMaterial() {
    byte[] material = DataKey.freshMaterial();
    Sealed sealed = new DataKey(new UUID(7, 7), material).text(TEXT, "secret");
    byte[] renamed = sealed.bytes();
    renamed[16] ^= 1;

    assertThatThrownBy(() -> new DataKey(new UUID(7, 6), material).open(TEXT, Sealed.of(renamed)))
        .isInstanceOf(SealBroken.class);
  }

  @Test
  void noticesEveryFlippedBit() {
    byte[] sealed = key.text(TEXT, "secret").bytes();
    for (int bit = 8; bit < 8 * sealed.length; bit++) {
      byte[] flipped = sealed.clone();
      flipped[bit / 8] ^= (byte) (1 << bit % 8);

      assertThatThrownBy(() -> key.open(TEXT, Sealed.of(flipped))).isInstanceOf(SealBroken.class);
    }
  }

  @Test
  void refusesBytesThatAreNoSeal() {
    assertThatThrownBy(() -> Sealed.of(new byte[] {1, 2, 3})).isInstanceOf(SealBroken.class);
    assertThatThrownBy(() -> Sealed.of(new byte[100])).isInstanceOf(SealBroken.class);
  }

  @Test
  void sealsTheSameTextDifferentlyEachTime() {
    assertThat(key.text(TEXT, "secret")).isNotEqualTo(key.text(TEXT, "secret"));
  }

  @Test
  void carriesTheIdOfItsKeyAndItsOwnBytesOnly() {
    Sealed sealed = key.text(TEXT, "secret");

    assertThat(sealed.keyId()).isEqualTo(new UUID(7, 7));
    assertThat(Sealed.of(sealed.bytes())).isEqualTo(sealed).hasSameHashCodeAs(sealed);
    assertThat(sealed).hasToString("Sealed[51 bytes]");
  }

  @Test
  void bindsKindAndFieldUnambiguously() {
    assertThat(new Binding("ab", REPORT, "c").bytes())
        .isNotEqualTo(new Binding("a", REPORT, "bc").bytes());
  }
}
