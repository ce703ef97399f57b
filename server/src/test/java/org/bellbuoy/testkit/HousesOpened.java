package org.bellbuoy.testkit;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.context.event.ApplicationStartingEvent;
import org.springframework.context.ApplicationListener;

/// Counts the houses that a run of the tests opens, each of them a parent context with its three
/// doors, and refuses the one too many: a house costs seconds, and tests share [TestHouse].
///
/// Spring makes it anew for each context, by `META-INF/spring.factories`.
public final class HousesOpened implements ApplicationListener<ApplicationStartingEvent> {

  /// The shared one; two for tests that must harm theirs; two whose addresses a browser or an
  /// identity provider has to know beforehand; and one for a test of these that is run again.
  static final int MOST = 6;

  private static final AtomicInteger SO_FAR = new AtomicInteger();
  private static final String HOUSE = "org.bellbuoy.House";

  /// How many this run has opened.
  static int soFar() {
    return SO_FAR.get();
  }

  @Override
  public void onApplicationEvent(ApplicationStartingEvent starting) {
    boolean house =
        starting.getSpringApplication().getAllSources().stream()
            .anyMatch(source -> source instanceof Class<?> type && type.getName().equals(HOUSE));
    if (house) {
      refuseOneTooMany(SO_FAR.incrementAndGet());
    }
  }

  static void refuseOneTooMany(int houses) {
    if (houses > MOST) {
      throw new IllegalStateException(
          "This run of the tests opens house number "
              + houses
              + "; at most "
              + MOST
              + " are allowed. Use TestHouse, or a TestRoom.");
    }
  }
}
