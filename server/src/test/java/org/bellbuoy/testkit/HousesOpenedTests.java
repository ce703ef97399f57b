package org.bellbuoy.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bellbuoy.Doors;
import org.junit.jupiter.api.Test;

class HousesOpenedTests {

  @Test
  void countsTheSharedHouseOnceHoweverOftenItIsUsed() {
    Doors first = TestHouse.doors();
    int opened = HousesOpened.soFar();

    assertThat(TestHouse.doors()).isSameAs(first);
    assertThat(HousesOpened.soFar()).isEqualTo(opened).isBetween(1, HousesOpened.MOST);
  }

  @Test
  void refusesTheOneTooMany() {
    assertThatCode(() -> HousesOpened.refuseOneTooMany(HousesOpened.MOST))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> HousesOpened.refuseOneTooMany(HousesOpened.MOST + 1))
        .hasMessageContaining("Use TestHouse");
  }
}
