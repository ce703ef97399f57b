package org.bellbuoy.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeyPairTests {

  private static final Binding PLACE = new Binding("mailbox", new UUID(2, 2), "message");

  private final PrivateHalf pair = PrivateHalf.of(PrivateHalf.freshRaw());

  @Test
  void opensWhatWasSealedToItsPublicHalf() {
    Random random = new Random(7);
    for (int round = 0; round < 50; round++) {
      byte[] plain = new byte[random.nextInt(3_000)];
      random.nextBytes(plain);

      assertThat(pair.open(PLACE, pair.publicHalf().seal(PLACE, plain))).isEqualTo(plain);
    }
  }

  @Test
  void derivesTheSamePairFromTheSameSecret() {
    byte[] secret = new byte[32];
    new Random(8).nextBytes(secret);

    PublicHalf once = PrivateHalf.of(secret).publicHalf();
    PublicHalf again = PublicHalf.of(PrivateHalf.of(secret).publicHalf().raw());

    assertThat(once.raw()).isEqualTo(again.raw());
    assertThat(PrivateHalf.of(secret).open(PLACE, again.seal(PLACE, secret))).isEqualTo(secret);
  }

  @Test
  void doesNotOpenWhatWasSealedToAnother() {
    byte[] sealed = PrivateHalf.of(PrivateHalf.freshRaw()).publicHalf().seal(PLACE, new byte[4]);

    assertThatThrownBy(() -> pair.open(PLACE, sealed)).isInstanceOf(SealBroken.class);
  }

  @Test
  void doesNotOpenInAnotherPlace() {
    byte[] sealed = pair.publicHalf().seal(PLACE, new byte[4]);
    Binding other = new Binding("mailbox", new UUID(2, 3), "message");

    assertThatThrownBy(() -> pair.open(other, sealed)).isInstanceOf(SealBroken.class);
  }

  @Test
  void showsAFingerprintThatPeopleCanCompare() {
    assertThat(pair.publicHalf().fingerprint()).matches("[0-9a-f]{32}");
  }

  @Test
  void refusesWhatIsNoKey() {
    assertThatThrownBy(() -> PublicHalf.of(new byte[3]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PrivateHalf.of(new byte[3]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
