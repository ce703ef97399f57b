package org.bellbuoy.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SpreadTests {

  @Test
  void takesTheNearestRank() {
    List<Duration> ten = hours(10);
    assertThat(Spread.of(ten, 3))
        .isEqualTo(
            new Spread(10, 3, Duration.ofHours(5), Duration.ofHours(9), Duration.ofHours(10)));
    assertThat(Spread.of(hours(1), 0))
        .isEqualTo(new Spread(1, 0, Duration.ofHours(1), Duration.ofHours(1), Duration.ofHours(1)));
    assertThat(Spread.of(List.of(), 2)).isEqualTo(new Spread(0, 2, null, null, null));
  }

  @Test
  void keepsAtLeastHalfAndNineTenthsWithinWhateverTheOrder() {
    Random random = new Random(11);
    for (int size = 1; size < 60; size++) {
      List<Duration> took = new ArrayList<>(hours(size));
      Collections.shuffle(took, random);
      Spread spread = Spread.of(took, 0);

      Duration median = Objects.requireNonNull(spread.median());
      Duration ninetieth = Objects.requireNonNull(spread.ninetieth());
      assertThat(took).contains(median, ninetieth);
      assertThat(within(took, median) * 2).isGreaterThanOrEqualTo(size);
      assertThat(within(took, ninetieth) * 10).isGreaterThanOrEqualTo(size * 9L);
      assertThat(spread.worst()).isEqualTo(Duration.ofHours(size));
    }
  }

  @Test
  void saysATimeAsPeopleDoAndNeverShorterThanItWas() {
    assertThat(Spread.words(null)).isEqualTo("–");
    assertThat(Spread.words(Duration.ofMinutes(119))).isEqualTo("119 min");
    assertThat(Spread.words(Duration.ofMinutes(121))).isEqualTo("2.1 hours");
    assertThat(Spread.words(Duration.ofHours(49))).isEqualTo("2.1 days");
  }

  private static long within(List<Duration> took, Duration limit) {
    return took.stream().filter(each -> each.compareTo(limit) <= 0).count();
  }

  private static List<Duration> hours(int most) {
    return LongStream.rangeClosed(1, most).mapToObj(Duration::ofHours).toList();
  }
}
